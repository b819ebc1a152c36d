/** Short names that are common words, or stand inside them (巩固安全, 提高平均): a place only with their suffix or beside another place. */
export const commonWords: ReadonlySet<string> = new Set(
  '盐湖 樟树 榆树 梨树 老城区 平房区 新城区 新市区 古城区 港口区 城中区 和平 朝阳 长治 大同 东方 安康 兴业 文明 开放 城关 城区 新华 东区 郊区 矿区 桥西 桥东 江北 江南 河东 河西 中山 新城 高新 铁西 铁东 向阳 南山 东山 西山 平安 永安 长安 安宁 安定 安居 兴安 友好 团结 前进 胜利 青山 红星 东风 向前 东升 南岸 南明 永和 永新 永福 永兴 太平 太和 共和 乐业 大方 大安 大关 开阳 兴国 兴县 定南 黄山 泰山 通道 双江 云龙 云山 金山 金沙 金湖 金水 宝山 普定 和政 和顺 新民 新兴 新建 新市 新都 新和 惠民 惠农 富民 利民 安民 裕民 民和 民乐 民丰 康平 康乐 康保 福利 福安 福清 建设 建宁 建平 建始 建华 联合 互助 广昌 大余 大名 大城 大通 平和 平定 平等 平乐 平南 平原 平山 明光 明山 沙湾 沙市 德安 德兴 德保 崇信 崇仁 崇义 义县 礼县 信丰 阳春 阳信 正定 正安 正阳 正宁 公安 白云 白水 白沙 清水 清河 清流 北安 上思 万年 万全 万安 千阳 五台 五河 五常 仁和 中方 中江 中宁 中阳 天长 天等 天全 天心 天元 天山 元宝 龙门 龙山 龙江 静乐 普通 城中 城东 城北 城南 城西 海港 港口 港区 江岸 河口 同心 同德 同仁 武功 集贤 富裕 富强 延长 长兴 长寿 任城 惠来 盛开 开平 会同 合作 中原 光明 名山 南部 资源 振兴 动力 三明 来宾 日照 白银 阿里 复兴 大兴 大东 红旗 回民 工农 爱民 友谊 前锋 宏伟 灯塔 平房 钟楼 天桥 市中 市南 市北 四方 长岛 西市 东市 中市 南市 北市 老边 站前 台前 二道 道里 道外 南关 北关 上街 北站 老城 古城 山城 新县 新安 新会 新星 新北 新田 新丰 运河 沿河 小河 江口 洞口 交口 太湖 西湖 东湖 南湖 北湖 滨湖 滨江 滨海 东海 南海 江海 江山 江东 大港 南港 北港 连云 青龙 凌云 祥云 云和 兴隆 丰满 长子 高平 高安 高州 高明 高台 海安 海城 海棠 兴城 古塔 白塔 双塔 宝塔 顺城 集安 固安 安国 安乡 安福 安多 文安 文成 文水 华安 同安 建安 信宜 从化 化州 升平 太白 朝天 金牛 九龙 黄龙 卧龙 红桥 路桥 永年 无极 无为 光泽 政和 定安 定日 定结 临高 上高 四会 会东 会理 会宁 得荣 获嘉 两当 称多 治多 比如 加查 小金 小店 横山 苍山 莲花 牡丹 星子 单县 和县 任县 古县 成县 东至 将乐 大田 大观 天涯 三门 三元 三台 三原 石柱 天台 西和 西乡 乡城 应城 民权 博爱 解放 吉利 二七 金台 阳明 清新 南开 始兴 于田 温泉 白杨 和静 和硕 和康 和安 阜康 新源 大足 乐安 平果 周村 合江 义安 天宁 普安 开化 通海 万载 平桥 城厢 桃源 望城 通城 赤壁 建水 凤凰 荷塘 芙蓉 双桥 西区 黑山 红山 七星 明水'.split(
    ' ',
  ),
)

/** What follows a name of a road, school, firm or brand that only bears a place's name. */
export const notPlaceAfter =
  /^(?:店(?![铺员主家面])|湾(?!新区|区)|邨|母婴健康院|联勤|库区|流域|[元币](?![旦宵朗谋]|[\u4e00-\u9fff]{1,2}(?:街道|镇|乡|社区|村))|[一二三四五六七八九]村(?![民委两级居])|[军战]区|铁路局|路|街|大道|巷|桥|湖|江|河(?!南|北)|山(?!区|市|县|西|东)|大学|学院|银行|集团|公司|时报|证券|宾馆|酒店|话|人寿|菜|爱(?!心)|小(?!学生|朋友|伙)|若|玖|(?:医科|师范|理工|农业|林业|科技|民族|财经|工业|中医药|外国语|工商|交通|海洋|政法|职业技术)(?:大学|学院)|股份|有限|商会|期货|实业|铺子|大?药房|药业|酒业|商贸)/

/** What follows the short name of a county where it names a town, village or school of the same name. */
export const notCountyAfter =
  /^(?:新村|乡(?![镇村亲友情愁贤土音级])|镇(?![村街级域办])|村(?![级民居社务庄干两镇支])|街道|办事处|社区|小区|[一二三四五六七八九十]{0,2}街区|花园|家园|[县市区]社区|苑|园区|[一二三四五六七八九十]{1,3}中|第[一二三四五六七八九十]{1,3}|中学|小学|中心校|派出所|书院|屯|幼儿园|医院|广场|公园|机场|[东南西北]?站(?!点)|商圈|景区|寺|庙|[\u4e00-\u9fff](?:镇|乡|街道)(?![村街级域办镇亲情]))/

/** What stands before a name that is then another's: 大湘西 is more than 湘西, 旧南海县 is no more, 国能哈密 is a firm's works; not 扩大湘西…. */
export const notPlaceBefore = /(?:(?<![扩加重最巨盛宏强壮做])大|旧|中[铁交冶]|[国华](?:能|电))$/

/** A word that ends in the middle of what looks like a place: 新增|城市, 亚运|城市, 美丽|江苏. */
export const acrossWord = /^美丽江$|^(?:新增|[亚奥残全青冬航客货海空搬营]运)城|^医保定/

/** What follows a place in the name of a paper or station, which says who reports, not where. */
export const paperAfter =
  /^(?:报(?=[）\s]|$|记者)|青年报|日报|晚报|晨报|早报|特区报|商报|都市报|快报|时报|在线(?![问咨办教上服申])|频道|新闻网|电视台|卫视|客户端)/

/** What follows a place in the name of a firm, which says where it is registered, not where it acts. */
export const firmAfter =
  /^(?![^，。；：、]{1,8}[局厅委办会队](?:组织|联合|会同|指导|协调|动员|发动|携手|督促))(?:[^，。；：、的在与和等各及共]|(?<=[长泰祥永中义仁协瑞嘉昌颐融])和){0,16}?(?:有限(?:责任)?公司|股份公司|分公司|足球俱乐部|集团(?!军)|公司(?![法制治里内]))/

/** What follows a place in the name of a firm's branch, which acts in that place: 某省移动济南分公司, 某银行佛山分行. */
export const branchAfter = /^(?:分公司|支公司|分行|支行|分局|分院|分社|分会|分队|分署|分中心|厂(?![家商房区长矿]))/

/** What follows a place in the name of a university, whose people are met with elsewhere; a province's hospital sends its doctors out, too. */
export const schoolAfter = /^[^，。；：、的在与和等各及共级内所]{0,6}?(?:大学(?!生|城)|学院|高等专科学校)/
/** A foundation of its own name, which gives beyond the place it is registered in; the one of a whole place or of an office is that place's. */
export const foundationAfter =
  /^(?!慈善|公益|教育|见义勇为|残疾人|青少年|妇女|儿童|红十字|老年|老龄|扶贫|社会|志愿|拥军|人民)(?:(?!登记|注册|现有|共有|的)[\u4e00-\u9fff]){2,10}基金会/
export const hospitalAfter = /^[^，。；：、的在与和等各及共级内所]{0,6}?医院/

/** What offices are called by behind their place: 民政局, 残联, 慈善总会, 卫健委. */
const offices = '民政|残联|慈善|福彩|妇联|总工会|教育|人社|人力资源|财政|卫健|卫生健康|红十字|退役军人|医保|社会|养老|统计|政府'

/** An office of a level whose place goes without saying. */
export const bareOffice = new RegExp(
  `(?<=^|[，。：；、“（\\s由向获据从经与和及同合在日是到被受对讯电])(省|自治区|市|县|区)(?:(?!教育(?![厅局])|财政(?![厅局])|社会(?!福利|组织))(?:${offices})|文明办|委)`,
  'g',
)

/** What only a text of a province's own calls its things by: 省级, 省属企业, 省重点实验室, 驻省央企, 高校毕业生留省, 自治区人大. */
export const provinceWords =
  /(?<![全我本该各跨多外两三四五每一数几他])省(?:级(?!以上|荣誉|称号|示范|先进|文明|非物质|非遗)|属|直(?![辖接管])|(?:重点)?实验室|科技重大)|[留驻]省(?!级|会)|(?<![全我本该各跨多外族古西夏藏疆两三四五每一数几他、])自治区(?:级(?!以上|荣誉|称号|示范|先进|文明|非物质|非遗)|属|人大|政协|党委|人民政府|行政职权|主席)/g

/** What follows a place that itself does or has something: 上海推进, 青海共有. */
export const placeActs = /^(?:已|共有?|现有|将|正|推|发布|出台|开展|启动|今年|去年|全面|建成|加快|通过|率先|持续|积极|大力|深入|不断|新增)/

/** What follows a place whose office says something: 北京市民政局发布, 从云南省残联获悉. */
export const officeSpeaks = new RegExp(`^(?:市|省|县|区)?(?:${offices})[^，。；：、]{0,8}(?:发布|介绍|获悉|消息|公布|通报|透露|了解到|统计)`)

/** What follows a place in the name of its office. */
export const officeAfter = new RegExp(`^(?:${offices}|市委|老龄|住房|城管)`)

/** What follows a place named as one among others: 等市县, 等地, 等12个城市. */
export const exampleAfter =
  /^(?:[、和及与][^，。；：、和及与\s]{2,7}){0,12}(?:等|[两三四五多](?=地))(?:[\d一二三四五六七八九十两多余]+个?)?(?:重点|试点|示范|脱贫|贫困|边境|山区|民族)?(?:座城市|省区市|省份|市县|县市|市州|州市|地市|区县|县区|(?<=[\d一二三四五六七八九十两多余]个?)区(?![域级别块内间])|旗县|多地|各地|地区(?=[，。、；的作为被列入]|$)|地(?![区处方])|城市|市(?![民场])|县(?!级)|省(?!级))/

/** 全市首个科学高中, 全省唯一: what ranks something among all of a place, and says nothing of the place. */
export const rankAfter = /^(?:首[个家批次位所场届条座项例]|唯一|领先|前列|率先)/

/** What follows the places that a guild's members come from: 湖北、江西等异地商会. */
export const guildAfter =
  /^(?:[、和与及][\u4e00-\u9fff]{2,4}){0,6}等?(?:省|市)?(?![^，。；、]{0,4}(?:园区|镇|乡|街道)|[共现已有设成发])[^，。；、的在与和等]{0,4}(?:商会|同乡会)/

/** What a place calls itself by in its programmes: 平安贵州, 爱心甘肃. */
export const mottoBefore =
  /(?:平安|法治|数字|数智|智慧|健康|美丽|幸福|书香|诚信|信用|质量|绿色|清廉|活力|爱心|温暖|和谐|慈善|阳光|志愿|公益|大美|好客|文明|富强|创新|乐业|宜居|技能|海洋|善治|品质|友善|智造|出彩|锦绣|魅力|美好|多彩)$/

/** Counts of cities and counties that only a whole province has. */
export const manyPlaces =
  /(?<!全[省国区][^，。；]{0,6})(?:(?:\d{1,2}|[两三四五六七八九十]{1,3})个?(?:市州|州市|地市|设区市|省辖市|地级市|盟市|市（州）)|(?:[2-9]\d|1[2-9]|\d{3})个(?:重点|试点|示范|脱贫)?(?:县(?![级域]))(?:（?市?、?区）?)?)/

/** New areas and zones that hold no code of their own, whose names do not begin with the place's: the lowest place that all of each lies in. */
export const newAreas: Readonly<Record<string, string>> = {
  雄安新区: '130000',
  雄安: '130000',
  两江新区: '500000',
  西咸新区: '610000',
  沣东新城: '610000',
  沣西新城: '610000',
  贵安新区: '520000',
  贵安: '520000',
  天府新区: '510000',
  滇中新区: '530000',
  赣江新区: '360000',
  湘江新区: '430100',
  鲁西新区: '371700',
  金普新区: '210200',
  西海岸新区: '370200',
  郑东新区: '410100',
  前湾新区: '330200',
  大鹏新区: '440300',
  南太湖新区: '330500',
  东湖高新区: '420100',
  横琴: '440400',
  前海: '440300',
  杨凌示范区: '610403',
  洋浦: '460400',
}

/** What follows 全国 in a title that is awarded, or in the name of a contest held in one place or of a day kept everywhere. */
export const awardAfter =
  /^(?![每各平今当昨近上])[\u4e00-\u9fff]{2,8}?(?:(?<![每当今近半上本])[日周月](?=[，。、；：！“”（）宣活主到来启期\s]|$)|教育基地)|^[\u4e00-\u9fff]{0,6}(?:总决赛|锦标赛|联赛|大赛|运动会|残运会|博览会|现场会|推进会|研讨会|研修班)|^[^，。；、]{0,10}?(?:示范|试点|模范|先进|文明|优秀|百佳|最美|标杆|样板|先行|均衡|达标)(?:区|市|县|州|盟|城市|单位|社区|村|个人|集体|省)/

/** What follows 全国 in the name of an honour that somebody here was given: 全国学雷锋志愿服务“四个100”先进典型. */
export const honourAfter =
  /^(?![每各平今当昨近上])(?:“[^”]{1,12}”|[^，。；：、“”\d]){2,24}?(?:先进|最美|优秀|模范|百佳|十佳|最佳|杰出|典型)(?:典型|个人|集体|人物|单位|组织|社区|志愿者|名单|案例|工作者|家庭|项目|称号|奖)/

/** What follows 中国 in the name of a body, a prize or a meeting. */
export const bodyAfter =
  /^（[\u4e00-\u9fff]{2}）|^[^，。；、的在]{0,10}?(?:年会|学会|协会|大会|论坛|博览会|展览会|展示会|交流会|交易会|研究院|科学院|大学|公司|银行|安能|中铁|铁建|能建|电建|五矿|航天|航空|兵器|船舶|建筑(?=集团|股份|一|二|三|四|五|六|七|八)|集团|基金会|福利会|[男女][排篮足]|队(?!列)|选手|运动员|健儿|[^上]网|专利奖|文华奖|好人|金[鸡鹰鹿]|杯|艺术[节团]|音乐节|[\u4e00-\u9fff]?[乐剧舞]团|馆|出版社|作协)|^[\u4e00-\u9fff]{2,6}会(?=[\u4e00-\u9fff]{2,4}(?:代表处|分会|办事处))/

/** Words for the text's own place, with the level they mean. */
export const relativePlaces: Readonly<Record<'country' | 'province' | 'prefecture' | 'county' | 'own', string>> = {
  country: '全国 我国 国家层面 中国',
  province: '全省 我省 该省 本省 省内',
  prefecture: '全市 我市 该市 本市 市内',
  county: '全县 我县 该县 本县 县内',
  own: '全区 我区 该区 本区 全州 全盟 全旗',
}

/** What stands before such a word, and what behind it, where it is part of another: 资|本市|场, 城|市内, 全区|域, 中国|一汽; 全州县 is a place. */
export const notRelativeBefore = /[资基成日城都完健安保自]$/
export const notRelativeAfter =
  /^(?:邮政(?!编码|业|行业)|场(?!所)|[域间块]|慈善联合会|共产|梦|式|网(?=[\d讯记消电北])|特色|社会福利|红十字|新闻|财经|慈善平台|人寿|人民(?=代表|政治|政协|银行|大学|解放|志愿军|武装|警察|对外|币|法院|检察|广播|日报|网|出版|保险|财产|抗日)|残联|教育(?:报|台|新闻)|青年报|妇女报|县|移动(?!支付|互联|电话|终端|医)|联通|电信(?!业|行业|诈骗|网络)|一汽|一重(?!大)|石化(?![行产工])|海油|中[车铁冶化]|铁建|电建|能建|电科|商飞|铁塔|华[电能]|大唐(?![盛时王文])|宝武|广核|国航|银联|人保|平安(?![度建过返回归])|(?:工商|农业|建设|交通|进出口)银行|邮政储蓄)/

/** Provinces and cities named together by one word each: what is said of them is said of all, not of one. */
export const jointPlaces: Readonly<Record<string, readonly string[]>> = {
  川渝: ['510000', '500000'],
  成渝: ['510100', '500000'],
  京津冀: ['110000', '120000', '130000'],
  京津: ['110000', '120000'],
  京冀: ['110000', '130000'],
  津冀: ['120000', '130000'],
  长三角: ['310000', '320000', '330000', '340000'],
  沪苏浙皖: ['310000', '320000', '330000', '340000'],
  苏浙沪: ['310000', '320000', '330000'],
  江浙沪: ['310000', '320000', '330000'],
  粤港澳: ['440000', '810000', '820000'],
  粤港: ['440000', '810000'],
  粤澳: ['440000', '820000'],
  港澳台: ['710000', '810000', '820000'],
  港澳: ['810000', '820000'],
  东三省: ['210000', '220000', '230000'],
  东北三省: ['210000', '220000', '230000'],
  鄂湘赣: ['420000', '430000', '360000'],
  湘鄂赣: ['420000', '430000', '360000'],
  陕甘宁: ['610000', '620000', '640000'],
  粤桂: ['440000', '450000'],
  闽宁: ['350000', '640000'],
  苏陕: ['320000', '610000'],
  鲁渝: ['370000', '500000'],
  沪滇: ['310000', '530000'],
  云贵川: ['530000', '520000', '510000'],
  云贵: ['530000', '520000'],
}

/** Countries that texts compare with. */
export const countriesAbroad =
  '日本|韩国|新加坡|美国|英国|德国|法国|意大利|西班牙|葡萄牙|荷兰|比利时|瑞典|挪威|丹麦|芬兰|瑞士|奥地利|希腊|波兰|俄罗斯|加拿大|澳大利亚|新西兰|印度(?!尼)|印度尼西亚|印尼|泰国|越南|马来西亚|巴西|南非|欧盟|欧洲|经合组织|OECD'

/** Behind a run of one-character names of provinces (豫皖两省) that shows it to be one. */
export const jointAfter = /^(?:[两三四五](?:地|省|市|省市|省区|省份)|毗邻|交界|边界|协作|对口)/

/** Behind such a name, where people or money from there are meant, wherever they are: 港澳台居民. */
export const jointPeopleAfter = /^台?(?:居民|同胞|侨|人士|学生|青年|籍|资)/
