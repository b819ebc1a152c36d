/** Whether `code` lies within `parent`. */
export function lieWithin(code: string, parent: string): boolean {
  if (code === parent) return false
  return parent.endsWith('0000') ? code.startsWith(parent.slice(0, 2)) : parent.endsWith('00') && code.startsWith(parent.slice(0, 4))
}
