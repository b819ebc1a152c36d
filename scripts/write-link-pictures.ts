import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { toHtml } from 'hast-util-to-html'
import { drawLinkPicture } from '../src/chart/link-picture.ts'
import { type PageKind, pageKinds } from '../src/components/page-kind.ts'
import { messages } from '../src/messages/messages.ts'

const fonts = ['400Regular', '700Bold'].map((weight) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`)),
)

/** Draws the picture of each kind of page into `og/` of a folder as PNG; WebAssembly and a font from npm give the same bytes on every machine. Returns the number of files. */
export async function writeLinkPictures(folder: string): Promise<number> {
  await initWasm(readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))))
  const font = { fontBuffers: fonts.map((path) => new Uint8Array(readFileSync(path))), defaultFontFamily: 'Noto Sans SC' }
  mkdirSync(join(folder, 'og'), { recursive: true })
  for (const kind of pageKinds) {
    const { site } = messages['zh-CN']
    const { site: english } = messages.en
    const picture = {
      site: site.name,
      title: site.pictures[kind],
      claim: site.pictureClaim,
      english: { site: english.name, title: english.pictures[kind] },
      mark: kind satisfies PageKind,
    }
    const svg = toHtml(drawLinkPicture(picture), { space: 'svg', closeEmptyElements: true })
    writeFileSync(join(folder, 'og', `${kind}.png`), new Resvg(svg, { font }).render().asPng())
  }
  return pageKinds.length
}
