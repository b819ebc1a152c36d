import towns from './towns.json' with { type: 'json' }

const counties = new Map<string, string[]>()
for (const [code, names] of towns as [string, string][])
  for (const name of names.split(' ')) {
    const codes = counties.get(name)
    if (codes) codes.push(code)
    else counties.set(name, [code])
  }

const nationality =
  '(?:蒙古|维吾尔|布依|朝鲜|土家|哈尼|哈萨克|傈僳|高山|拉祜|东乡|纳西|景颇|柯尔克孜|达斡尔|仫佬|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|[回藏苗彝壮满侗瑶白傣黎佤畲水土羌怒京各])族'
const longForm = new RegExp(`^([\\u4e00-\\u9fff]{2,4}?)${nationality}(?:${nationality})*(?=乡$)`)
/** 匹河怒族乡 is called 匹河乡, where no other town bears that name. */
for (const [name, codes] of [...counties]) {
  const short = name.replace(longForm, '$1')
  if (!counties.has(short)) counties.set(short, codes)
}

/** GB/T 2260 codes of the counties that have a town (镇, 乡, 街道, 苏木) of this name (2023); empty for none. */
export function countiesOfTown(name: string): readonly string[] {
  return counties.get(name) ?? []
}

/** The names of all towns. */
export function townNames(): IterableIterator<string> {
  return counties.keys()
}

/** Names of towns that are words as well: 小城镇建设, 中心镇培育. */
export const townWords: ReadonlySet<string> = new Set('小城镇 大城镇 新城镇 中心镇 山下乡 中心街道 农林街道 大院街道'.split(' '))

/** What follows 镇, 乡, 街道 where they end no name: 新城镇化, 文明乡风. */
export const notTownAfter = /^(?:[级域里街痛静守定压长]|村(?=振兴|建设|[级民居两干])|化|[风情亲愁音土贤](?![\u4e00-\u9fff]?村))/

/** What a town's name begins behind, where no place stands before it. */
export const townBefore =
  /(?:^|[，。；：、！？…“”（(）)《》\s\d年月日—·]|[在赴到到自于与及和由从往向是为将经让据入进近]|日前|近日|以来|其中|来自|位于|走进|深入|前往|我[省市县区]|全[省市县区]|该[省市县区])$/
