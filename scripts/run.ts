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

/** Exactly as many words as `names`, and the options. @throws UserError that shows how the command is written */
export function readWords<T extends ParseArgsOptionsConfig>(
  names: string[],
  options: T,
): { words: string[]; values: ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>['values'] } {
  const usage = `应写作：${names.join(' ')}${Object.keys(options)
    .map((name) => ` [--${name} …]`)
    .join('')}`
  try {
    const { positionals: words, values } = parseArgs({ options, allowPositionals: true })
    if (words.length === names.length) return { words, values }
  } catch (error) {
    throw new UserError(`命令行参数不对（${process.argv.slice(2).join(' ')}）。${usage}`, { cause: error })
  }
  throw new UserError(`命令行参数不对（${process.argv.slice(2).join(' ') || '没有参数'}）。${usage}`)
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
