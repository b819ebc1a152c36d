/** Last words of titles that are public documents, not newspapers or books. */
export const documentNouns =
  '规划|方案|计划|办法|条例|细则|意见|通知|规定|清单|标准|规范|纲要|制度|指南|指引|决定|决议|措施|要点|公报|公告|通告|规则|准则|目录|章程|协议|公约|批复|复函|法'

/** Titles of documents that set aims and may hold programmes. */
export const planNouns = '规划|计划|方案|纲要|意见|要点'

/** Verbs between an office and the title that it gives out. */
export const issuingVerbs = '印发|发布|出台|下发|制定|制订|颁布|颁发|公布|签发|转发|编制|出台实施'

/** Verbs of the office that lets a document be given out. */
export const approvingVerbs = '研究同意|审议通过|同意|批准|批复'

/** Verbs between a document and the programmes it sets. */
export const settingVerbs = '提出|明确|要求|部署|规定|指出|确定'

/** Last words of programmes; 行动 only where nothing makes another word of it. */
export const programmeNouns = '工程|行动计划|专项行动|行动'

/** What follows 工程 or 行动 where they name no programme. */
export const notProgrammeBefore = '项目|建设项目|师|款|作|能力|不便|自如|者|力|方案|指南|计划|模式|技术|学'

/** Last words of programmes whose own name stands in quotes: “护苗”项目, “日行一善”活动. */
export const quotedProgrammeNouns = '行动计划|专项行动|行动|工程|计划|项目|活动'

/** Verbs that set up or run a programme. */
export const programmeVerbs = '组织实施|深入实施|实施|启动|推进|开展|推出'

/** What a named approach is called. */
export const modelNouns = '模式|机制|工作法|做法|制度'

/** Words between a quoted name and 模式 that show that 模式 belongs to another. */
export const notModelBetween = '的|形成|建立|构建|完善|健全|推动|创新|探索'

/** Last words of numbered names, and so not what the number counts: 五社联动 counts 社. */
export const jointActions = '联动|融合|提升|结合|共治|协同|互动|共建'

/** Numbered names that are no approach: sayings, statistics, festivals. */
export const notApproaches: ReadonlySet<string> = new Set([
  '三农',
  '双碳',
  '两癌',
  '两会',
  '双减',
  '四上',
  '三八',
  '双十一',
  '两新',
  '双一流',
  '双休',
  '四风',
  '两岸',
])

/** What a numbered name in quotes only describes: “双持证”护理员. */
export const describedNouns = '企业|护理员|人员|人才|员工|工人|家庭|单位|对象|群体|户|证|病'

/** Measure words between a number and what it counts: 三个底数, 三张清单. */
export const measureWords = '个|项|张|大|类|种|条|件|点|本|方面'

/** What a text counts before it enumerates: 三项模式: 一是…, 二是…. */
export const countedNouns =
  '模式|举措|措施|做法|突出|经验|方面|重点|抓手|强化|到位|实事|任务|行动|工程|要求|坚持|聚焦|机制|项目|工作|问题|特点|亮点|内容|环节|步骤|关口|清单'

export const platformVerbs = '建成|建设|搭建|打造|开发|建立|构建'
export const platformScopes = '全面|基本'
export const fundNouns = '专项基金|慈善基金|公益基金|救助基金|发展基金|互助基金'
export const foundingVerbs = '成立|设立|发起'

/** Names that are only the noun with a filler. */
export const genericOpenings = '重大|重点|项目|民生|这项|该|本|各项|系统|信息|主体|统一|服务|一项|希望|集中|实际|具体|一系列|相关'

/** First words of titles that bind the whole country. */
export const nationalTitles = '中华人民共和国|全国|国家|中国'
