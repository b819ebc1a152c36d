import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** A real Chromium from npm, with a Chinese font from npm: no root, no download. `CHROME_PATH` names another browser. */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env.CHROME_PATH
  // in a single process, the first page that closes takes the browser with it
  const executablePath = own ?? (await sparticuz.executablePath())
  return chromium.launch({
    executablePath,
    args: own ? ['--no-sandbox'] : sparticuz.args.filter((arg) => arg !== '--single-process'),
    env: { ...process.env, FONTCONFIG_FILE: fontsConfig() } as Record<string, string>,
  })
}

function fontsConfig(): string {
  const fonts = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-sc/package.json')))
  const folder = mkdtempSync(join(tmpdir(), 'minzheng-fonts-'))
  const path = join(folder, 'fonts.conf')
  const folders = ['400Regular', '700Bold'].map((weight) => `<dir>${join(fonts, weight)}</dir>`).join('')
  writeFileSync(path, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${folder}</cachedir></fontconfig>\n`)
  return path
}
