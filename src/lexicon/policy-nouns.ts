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
  '三资',
  '三变',
  '两重',
  '三公',
  '三无',
  '五保',
  '双创',
  '双拥',
  '双随机',
  '三下乡',
  '三支一扶',
  '三会一课',
  '三严三实',
  '两学一做',
  '四个意识',
  '四个自信',
  '两个维护',
  '两个确立',
  '四个全面',
  '两个毫不动摇',
  '两个健康',
  '三个代表',
  '六稳',
  '六保',
  '四史',
  '八一',
  '六一',
  '七一',
  '五一',
  '十一',
  '双节',
])

/** What may stand right behind a numbered name that is an approach; another noun there is what it describes: “双环”旅游公路. */
export const behindApproach = '的|等|和|与|及|目标|要求|原则|格局|体系|工程|行动|理念|品牌|路径|思路|标准'

/** What a numbered name in quotes only describes: “双持证”护理员. */
export const describedNouns = '企业|护理员|人员|人才|员工|工人|家庭|单位|对象|群体|户|证|病'

/** Measure words between a number and what it counts: 三个底数, 三张清单. */
export const measureWords = '个|项|张|大|类|种|条|件|点|本|方面|根|把|道|座|面|支|扇|批|块|篇|笔|盘|桶|束|枚'

/** What a number of quoted things is said to be or to do together: “A、B、C”三位一体, 五措并举. */
export const jointCounts = '位一体|措并举|管齐下|手并用|手抓|条腿走路|轮驱动'

/** What ends a quoted name that only describes: “双师型”教师. */
export const describingEnds = '型|性|式|级|类|化'

/** What a text counts before it enumerates: 三项模式: 一是…, 二是…. */
export const countedNouns =
  '模式|举措|措施|做法|突出|经验|方面|重点|抓手|强化|到位|实事|任务|行动|工程|要求|坚持|聚焦|机制|项目|工作|问题|特点|亮点|内容|环节|步骤|关口|清单'

export const platformVerbs = '建成|建设|搭建|打造|开发|建立|构建'
export const platformScopes = '全面|基本'
export const fundNouns = '专项基金|慈善基金|公益基金|救助基金|发展基金|互助基金'
export const foundingVerbs = '成立|设立|发起'

/** Names that are only the noun with a filler. */
export const genericOpenings =
  '重大|重点|项目|民生|这项|该|本|各项|先导|提质|提升|攻坚|专项|整治|强化|示范|系统|信息|主体|统一|服务|一项|希望|集中|实际|具体|一系列|相关'

/** First words of titles that bind the whole country. */
export const nationalTitles = '中华人民共和国|全国|国家|中国'

/** First words that a programme's name cannot have: the rest of a longer one. */
export const notProgrammeStart = '活动|项目|工作|会议|仪式|暨|以及|等'

/** Words that end a list by saying what is done to reach the name behind it: A、B、C实现“三下降”. */
export const reachingVerbs = '实现|做到|达到|形成|推进|推动|开展|落实|打造|建立|完善|坚持|的|为|是|等'

/** Nouns that places are counted by: 贵州、河北等11个省份开工率…. */
export const placeNouns = '省份|省区市|省市|省区|省|市州|地市|市|县区|县市区|县|区|乡镇|镇|街道|社区|村|国家|城市|地区'
