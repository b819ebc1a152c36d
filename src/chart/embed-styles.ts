/** Style rules for a file of its own: comments and line breaks gone, each variable of `css` given the value that `tokens` first sets, that of the light scheme. @throws RangeError for a variable without one */
export function embedStyles(css: string, tokens: string): string {
  const values = new Map<string, string>()
  for (const [, name, value] of tokens.matchAll(/(--[\w-]+):\s*([^;]+);/g)) if (!values.has(name!)) values.set(name!, value!.trim())
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const value = values.get(name)
      if (value === undefined) throw new RangeError(`样式变量 ${name} 在 tokens.css 里没有值`)
      return value
    })
    .replace(/\s*\n\s*/g, '')
    .trim()
}
