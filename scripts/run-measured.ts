import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Runs Node on `args` in the folder `cwd`, with the file `input` as its standard input, and says in Chinese how many seconds it took by the clock and by the processor, its peak memory and its exit code. */
export function runMeasured(cwd: string, args: string[], input?: string): string {
  const report =
    'import{writeFileSync}from"node:fs";process.on("exit",()=>{const r=process.resourceUsage();writeFileSync(process.env.BENCH_REPORT,String([r.maxRSS,r.userCPUTime+r.systemCPUTime]))})'
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    BENCH_REPORT: join(cwd, 'usage.txt'),
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(report)}`,
  }
  const from = input === undefined ? 'ignore' : openSync(input, 'r')
  const start = performance.now()
  const { status } = spawnSync(process.execPath, args, { cwd, env, stdio: [from, 'ignore', 'inherit'] })
  const seconds = (performance.now() - start) / 1000
  if (from !== 'ignore') closeSync(from)
  const [memory, processor] = readFileSync(join(cwd, 'usage.txt'), 'utf8')
    .split(',')
    .map((value) => Number(value) / 1e6)
  return `${seconds.toFixed(1)} 秒（处理器 ${processor!.toFixed(1)} 秒），最大内存 ${memory!.toFixed(2)} GB，退出码 ${status}`
}
