/** Words with a numeral in them that count nothing: idioms, adverbs, names. */
export const countlessWords =
  '[老小]两口|[一二三四五六七八九十]家[村屯庄](?![办级集])|零(?:部件|配件|件|散|星|售|头|部位|口)|[三四五六七八]件套|两节(?=期间|补助|补贴|慰问|送温暖|前[，后])|生命只有一次|三五成群|三三两两|二十四节气|[一二三]本(?:院校|高校|大学|批次|上?线|录取|学校)|(?<=考[取入上]|达到?|上|过)[一二]本(?![书册证])|最后一个?(?:周[一二三四五六日末]?|星期|月|季度|工作日)|一日[三两]餐|八项规定|三部曲|四重奏|三岔口|四处(?=打[听探工]|[奔寻求走逃流游张筹借漂碰找查搜散托拜讨飘])|、[两三]块牌子|[一二两三四五六八十多]人[间房室寝]|前[一二两三四五六七八九十\\d]{1,3}[批期]|(?<=届|暨|会)[一二三四五六七八九十]+次(?=(?:常务)?(?:理事|会员代?|全体|全委|党代|代表|股东|职工))|六盘[山水]|五台[山县]|三门[峡县湾]|九寨沟|八步区|九台区|三台[县山]|三都县|一定|一旦|一批|最后一(?:百米|公里)|一系列|一体|一线|一直|一起|一样|一般|一切|一致|一些|一段|一边|一方面|一如|一贯|一度|一味|一流|一旁|一面|一经|一举|一带|一路|一心|一意|一言|唯一|统一|单一|专一|万一|进一步|第一|之一|不一|划一|逐一|合一|同一|每一|某一|这一|那一|任一|十分|千方百计|千家万户|(?<![一二两三四五六七八九十])千万(?![元人名户个家次条件吨亩度位名])|百姓|百货|百度|万达|万物|万家|万众|万事|五湖四海|四面八方|三明|四川|九江|六安|八方|两岸|两会|两侧|两旁|二手|三农|四化|五保|一老一小|一方|一刻|一步|一环|一条龙|一站式|一窗|一网|一码|一门|一把手|一揽子|一对一|点对点|一家人|一技之长|三角|三峡|三亚|二维码|二连|百科|百分百|半数以上|两手|三者|两者|二者|五金|七夕|重阳|四季|三伏|三九|万里|千里|百年|千年|一生|一世|一代|一手|一并|一律|一共|一视同仁|两项补贴|三项补贴|四套班子|四大班子|千百'

/** What makes a count of the article 一 behind it: 至少一个, 新增一家. */
export const countingLeads = '至少|最少|起码|拥有|建有|设有|配有|配备|有且|各|每(?![到逢当走去])\\S{1,6}|建成|建设|仅|只有|共|新增|达到|不少于|不低于'

/** What holds a course or session, so that 一期 and 三届 behind it are counted. */
export const courseVerbs = '举办|开展|举行|组织|培训|连续|完成|共|办'

/** What is open round the clock: 24小时服务热线, 15分钟养老服务圈 name a service. */
export const roundTheClock =
  '服务|求助|热线|报料|新闻|线上|实时|动态|视频|智能|值守|值班|不间断|不停歇|不打烊|在线|在岗|全天|专业|照|自助|开放|营业|响应|待命|救援|救助|急救|接听|巡|监'

/** What lasts, or takes, so long: before a length of time that is said for its own sake. */
export const lastingWords =
  '天数|日数|为期|期限|期间|工期|时长|年限|时限|周期|年龄|历时|用时|耗时|需时|费时|缩短|延长|压缩|缩减|减少|减为|坚持|坚守|持续|运营(?!商)|运行|从事|工作(?!者|人员|站|室|服务)|任职|服务(?!站|中心|点|人员|对象|机构|设施)|居住(?!区)|等候|等待|轮候|超过|不超|不足|不到|满|达到?|只需|仅需|至少|不少于|不低于|最长|最多|提前|推迟|平均|累计|已有|走过|历经|有效|保存|有着|长达|等了|由|从|到|至|近|约|逾'

/** What a number of years names: 三年行动计划, 五年制. */
export const yearNames = '行动|规划|计划|方案|攻坚|期|级|制|来|以来'

/** What a bare number before it counts no more: 3号, 5楼, 三年级. */
export const numberedThings = '周岁|岁|年期|版|单元|号|楼|室|路|街|年级|年代|世纪|周年|产业|产$|时许|点'

/** What is done where a condition is met: 带动5人以上就业的，给予奖励. */
export const consequences =
  '给予|补助|补贴|奖励|奖补|发放|扣减|扣除|不予|全额|减免|免收|享受|资助|评[定为]|认定为|授予|撤销|取消|吊销|责令|安排|核拨|拨付|每(?:增加|新增|多)'

/** Things that a condition of size or turnover tells apart: 年收入超亿元的企业. */
export const classedThings =
  '企业|经营主体|个体工商户|商户|农户|合作社|家庭|机关|单位|机构|项目|人员|镇|村|街道|社区|社会组织|基地|园区|敬老院|养老院|福利院|站|中心|参保人|申请人|居民|职工|毕业生|残疾人|儿童|患者|学生|老人|老年人|学校|小区'

/** Measure words that number rather than count, whatever numeral stands before them. */
export const numberingUnits: ReadonlySet<string> = new Set('日 点 级 层 周 周年 道 段'.split(' '))

/** Words that count only behind Arabic figures: 两县 and 三镇 are names or parts of them. */
export const figuresOnlyUnits: ReadonlySet<string> = new Set('镇 乡 县 市 省 区 村 站 里 科 字 员 院 面 点 头 口 车 班 格 席 通 回 课 样 片 集 卷'.split(' '))
