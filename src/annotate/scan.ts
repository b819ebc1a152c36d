import { ScanSet } from '../normalise/scan-set.ts'

/** What the recognisers look for: a paragraph is passed over once for all of them. */
export const scan = new ScanSet()
