import { unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'

export default defineConfig({
  site: 'https://minzheng-facts.example',
  trailingSlash: 'always',
  output: 'static',
  publicDir: './src/static',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  markdown: {
    // Chinese ranges (10~20人) are no strikethrough, and quotes stay as printed
    processor: unified({ gfm: false, smartypants: false }),
    syntaxHighlight: false,
  },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'"],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  // an inlined script with import() keeps a raw __VITE_PRELOAD__ (withastro/astro#17265); 0 = never inline
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  // every fact has a page, too many for the map, whose work grows with their square; articles lead to them
  integrations: [mdx(), sitemap({ filter: (page) => !/\/facts\/./.test(page), i18n: { defaultLocale: 'zh-CN', locales: { 'zh-CN': 'zh-CN', en: 'en' } } })],
})
