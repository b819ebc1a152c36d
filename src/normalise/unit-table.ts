/** For each UTF-16 unit 1 where it matches a pattern of one unit, else 0. */
export function unitTable(unit: RegExp): Uint8Array {
  return new Uint8Array(0x10000).map((_, code) => (unit.test(String.fromCharCode(code)) ? 1 : 0))
}
