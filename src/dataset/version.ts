/** Order of two versions `a.b.c`; negative when the first is the earlier one. @throws RangeError for anything else */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)]
  for (let i = 0; i < 3; i++) if (left[i] !== right[i]) return left[i]! - right[i]!
  return 0
}

/** Whether a text is a version that can be released: three numbers, without leading zeros. */
export function isVersion(text: string): boolean {
  return /^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(text)
}

function parts(version: string): number[] {
  if (!isVersion(version)) throw new RangeError(`版本应为三个数，如 1.2.0，得到 ${version}`)
  return version.split('.').map(Number)
}
