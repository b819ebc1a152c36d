// npm test：格式、类型、建站、全部测试；最后一行是 N passed, N failed
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { run } from './run.ts'

const report = '.cache/vitest.json'

await run(() => {
  rmSync(report, { force: true })
  const broken = [
    step('格式与写法（biome）', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'),
    step('类型（astro check）', 'node_modules/astro/bin/astro.mjs', 'check'),
    step('建站', 'scripts/build.ts'),
  ].filter((passed) => !passed).length
  const passing = step('测试（vitest）', 'node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`)
  const { passed, failed } = countTests()
  const failures = Math.max(failed + broken, passing ? 0 : 1)
  console.log(`${passed} passed, ${failures} failed`)
  if (failures > 0 || passed === 0) process.exitCode = 1
})

function step(name: string, ...args: string[]): boolean {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } })
  console.log(`${status === 0 ? '✓' : '✗'} ${name}：${((performance.now() - start) / 1000).toFixed(1)} 秒`)
  return status === 0
}

/** Tests passed and failed, as vitest reports; a file that could not run counts as one failure. */
function countTests(): { passed: number; failed: number } {
  try {
    const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number
      testResults: { status: string; assertionResults: { status: string }[] }[]
    }
    const failed = testResults.map((file) => file.assertionResults.filter((t) => t.status === 'failed').length || (file.status === 'failed' ? 1 : 0))
    return { passed: numPassedTests, failed: failed.reduce((a, b) => a + b, 0) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
