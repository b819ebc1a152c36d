import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchBrowser } from './launch-browser.ts'
import { visit } from './visit.ts'

const address = inject('address')
const asking = (query: string, rest = '') => `/search/?q=${encodeURIComponent(query)}${rest}`

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

describe.each(['light', 'dark'] as const)('无障碍，也不用横着滚（%s）', (colorScheme) => {
  test.each([asking('社工'), asking('温洲'), asking('社工', '&f=kind%3Atarget&f=kind%3Aactual'), `/en${asking('覆盖率>=75')}`])('%s', (path) =>
    visit(
      browser,
      address,
      path,
      async (page) => {
        await page.locator('#results a').first().waitFor()
        await page.waitForLoadState('networkidle')
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).slice(0, 3)}`)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      },
      { colorScheme, reducedMotion: 'reduce', viewport: { width: 360, height: 740 } },
    ),
  )
})
