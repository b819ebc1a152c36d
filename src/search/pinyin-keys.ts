import { pinyin } from 'pinyin-pro'
import { placePinyin } from '../lexicon/place-pinyin.ts'

const known = new RegExp(Object.keys(placePinyin).join('|'))

/** The pinyin of a name without tones, spaces and marks, and its initials: 夹江县 → jiajiangxian, jjx. Heavy: for the build, not for the browser. */
export function pinyinKeys(name: string): [full: string, initials: string] {
  const syllables = syllablesOf(name)
  return [syllables.join(''), syllables.map((one) => one[0]).join('')]
}

function syllablesOf(name: string): string[] {
  const match = known.exec(name)
  if (match) {
    const place = placePinyin[match[0]]!.split(' ')
    return [...syllablesOf(name.slice(0, match.index)), ...place, ...syllablesOf(name.slice(match.index + match[0].length))]
  }
  if (name === '') return []
  const read = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
  return read.map((one) => one.toLowerCase().replace(/[^a-z0-9]/g, '')).filter(Boolean)
}
