import { defineConfig } from 'vitest/config'

const built = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts']

/** Three kinds of tests: of the code, of the built pages, and of the pages in a browser; the last two need dist/. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'code', include: ['tests/**/*.test.ts'], exclude: built } },
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], globalSetup: ['tests/browser/serve-dist.ts'], fileParallelism: false },
      },
    ],
  },
})
