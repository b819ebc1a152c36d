/** Words with a numeral in them that count nothing: idioms, adverbs, articles. */
const words =
  /一定|一旦|一批|一系列|一体|一线|一直|一起|一样|一般|一切|一致|一些|一段|一边|一方面|一如|一贯|一度|一味|一流|一旁|一面|一经|一举|一带|一路|一心|一意|一言|唯一|统一|单一|专一|万一|进一步|第一|之一|不一|划一|逐一|合一|同一|每一|某一|这一|那一|任一|十分|千方百计|千家万户|千万|百姓|百货|百度|万达|万物|万家|万众|万事|五湖四海|四面八方|三明|四川|九江|六安|八方|两岸|两会|两侧|两旁|二手|三农|四化|五保|一老一小|一方|一刻|一步|一环|一条龙|一站式|一窗|一网|一码|一门|一把手|一揽子|一对一|点对点|一家人|一技之长|三角|三峡|三亚|二维码|二连|百科|百分百|半数以上|两手|三者|两者|二者|五金|七夕|重阳|四季|三伏|三九|万里|千里|百年|千年|一生|一世|一代|一手|一并|一律|一共|一视同仁/g

/** An article, not a count: 一个平台, 一名记者; unless something before it counts. */
const counting = /(?:至少|拥有|建有|设有|配有|配备|有且|各|每\S{1,6}|建成|建设|仅|只有|共|新增|达到|不少于|不低于)$/

/** Whether the numeral at `[start, end)` only looks like a quantity. */
export function notNumerals(folded: string, start: number, end: number, numeral: string, unit: string): boolean {
  const window = folded.slice(Math.max(0, start - 4), end + 4)
  const offset = start - Math.max(0, start - 4)
  if (!numeral.includes('分之'))
    for (const match of window.matchAll(words))
      if (match.index < offset + (end - start) && match.index + match[0].length > offset && /[一二两三四五六七八九十百千万]/.test(numeral[0]!)) return true
  if (
    numeral === '一' &&
    !/[-—–~～至到]/.test(
      folded
        .slice(start + 1, start + 3)
        .trimStart()
        .slice(0, 1),
    ) &&
    !counting.test(folded.slice(Math.max(0, start - 10), start))
  )
    return true
  if (/[数几]$/.test(folded.slice(start - 1, start)) && /^[十百千万亿]/.test(numeral)) return true
  if (
    /^(?:期|届)$/.test(unit) &&
    /^[一二三四五六七八九十]+$/.test(numeral) &&
    !/(?:举办|开展|举行|组织|培训|连续|完成|共|办)了?$/.test(folded.slice(Math.max(0, start - 4), start))
  )
    return true
  if (
    /^(?:小时|分钟)$/.test(unit) &&
    /^(?:[^，。；]{0,10}圈|(?:服务|热线|值守|值班|不间断|在线|全天|专业|照|自助|开放|响应|监))/.test(folded.slice(end, end + 12))
  )
    return true
  // 每千名老年人, 每500户: what a rate is counted for; 前三名, 前10位: a rank
  if (folded[start - 1] === '每' && unit !== '' && !unit.includes('元')) return true
  if (/^[名位强]$/.test(unit) && /(?:^|[^之以目当日年月此天])前$/.test(folded.slice(Math.max(0, start - 2), start))) return true
  if (/^(?:期|级)/.test(folded.slice(end, end + 8)) || (unit === '年' && /^(?:行动|规划|计划|方案|攻坚|期|级|制|来|以来)/.test(folded.slice(end, end + 8))))
    return true
  if ((unit === '' || unit === '年') && /^(?:周岁|岁|年期|版|单元|号|楼|室|路|街|年级|年代|世纪|周年|产业|产$|时许|点)/.test(folded.slice(end, end + 8)))
    return true
  if (/[“‘]$/.test(folded.slice(start - 1, start)) && /^[^，。；]{0,4}[”’]/.test(folded.slice(end, end + 8)) && !/万|亿|\d{3}/.test(numeral)) return true
  if (unit === '年' && /^\d{4}$/.test(numeral)) return true
  if (unit === '日' || unit === '点' || unit === '级' || unit === '层' || unit === '周' || unit === '道' || unit === '段') return true
  if (
    [
      '镇',
      '乡',
      '县',
      '市',
      '省',
      '区',
      '村',
      '站',
      '里',
      '科',
      '字',
      '员',
      '院',
      '面',
      '点',
      '头',
      '口',
      '车',
      '班',
      '格',
      '席',
      '通',
      '回',
      '课',
      '样',
      '片',
      '院',
      '集',
      '卷',
    ].includes(unit) &&
    /^[一二三四五六七八九十百千万]+$/.test(numeral)
  )
    return true
  return /^[一二三四五六七八九十]$/.test(numeral) && unit === ''
}
