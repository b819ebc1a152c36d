import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'

/** A fault that the reader can put right: its message, in Chinese, says where, what was expected and what to do. */
export class UserError extends Error {}

/** The value of each option, all of them strings. @throws UserError for an option that is not in `options` */
export function readOptions<T extends ParseArgsOptionsConfig>(options: T): ReturnType<typeof parseArgs<{ options: T }>>['values'] {
  try {
    return parseArgs({ options }).values
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`)
    throw new UserError(`命令行参数不对（${process.argv.slice(2).join(' ')}）。可用的参数：${known.join('、') || '无'}。`, { cause: error })
  }
}

/** Runs a script to its end; a fault is printed and makes the exit code 1. */
export async function run(main: () => Promise<void> | void): Promise<void> {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof UserError ? `错误：${error.message}` : error)
    process.exitCode = 1
  }
}
