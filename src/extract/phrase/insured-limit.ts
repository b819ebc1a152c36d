/** A limit of what an insurance pays, which names no insurance: 年度报销限额, 封顶线. */
const limit = /^(?:年度|最高|累计)*(?:报销|支付|补偿|救助)?(?:限额|起付线|封顶线)$/

/** 医疗救助报销比例提高至90%，|年度报销限额|提高至4万元: what the ratio named before (`base`) is of, the limit is of too; undefined where it names none. */
export const insuranceOf = (own: string, base: string | undefined): string | undefined =>
  limit.test(own) ? /^(.{2,}?)(?:报销|支付|补偿)比例$/.exec(base ?? '')?.[1] : undefined
