/** Offices, schemes and papers that exist in one place only, by its code, in simplified script: a text that speaks of them speaks of it even where it does not name it. */
export const homeInstitutions: readonly { code: string; words: RegExp }[] = [
  {
    code: '810000',
    words:
      /社会福利署|社署|医院管理局|医管局|劳工及福利局|劳福局|特区政府|立法会|食物环境卫生署|房屋委员会|房委会|综合社会保障援助|综援|长者社区照顾服务券|广东院舍住宿照顾服务计划|香港赛马会|区议会|港币|施政报告|民政事务(?:局|总署|处)|食物及卫生局|医务卫生局|运输及房屋局|民政及青年事务局|公务员事务局|建筑署|房屋署|屋宇署|渠务署|运输署|食环署|康文署|康乐及文化事务署|惩教署|入境事务处|政务司司长|财政司司长|律政司司长|安老事务委员会|平等机会委员会|奖券基金|社区投资共享基金|东华三院|保良局|强制性公积金|强积金|规划署|城市规划委员会|城规会|地政总署|差饷物业估价署|元朗|屯门|荃湾|葵青区|油尖旺|深水埗|黄大仙区|观塘|将军澳|沙田区|大埔区|西贡区|九龙城区|湾仔区/,
  },
  { code: '820000', words: /澳门基金会|(?<!全国)社会保障基金(?!理事会)|澳门币|澳门元/ },
  {
    code: '710000',
    words:
      /卫生福利部|卫福部|社会及家庭署|社家署|行政院|立法院|新台币|新北市|台北市|台中市|台南市|高雄市|桃园市|基隆市|新竹[县市]|苗栗县|彰化县|南投县|云林县|嘉义[县市]|屏东县|宜兰县|花莲县|台东县|澎湖县/,
  },
]

/** The ministry and bodies of the State Council: where one opens a text that names no place, the text speaks of the whole country. */
export const nationalInstitutions =
  /(?<![到受由被获])(?:(?:民政|人力资源(?:和)?社会保障|人社|财政|住房(?:和)?城乡建设|退役军人事务|教育|公安|司法|应急管理|农业农村|水利|商务|工业和信息化|交通运输|自然资源|生态环境|文化和旅游|科技)部(?!门|署|队|长(?!江)|分|委|位|级)|国务院|国家(?:卫生健康委|卫健委|发展改革委|发改委|民委|统计局|医保局|医疗保障局|疾控局|能源局|乡村振兴局|体育总局|税务总局|市场监管总局|邮政局|林草局|防总|减灾委|开发银行)|全国(?:老龄办|老龄委|妇联|总工会|工商联|供销总社|民政系统)|中国(?:残联|残疾人联合会|红十字会总会|老龄协会)|中华慈善总会|共青团中央|最高人民(?:检察|法)院|最高检|最高法|市场监管总局|中央(?:社会工作部|文明办|网信办)|国家的?最新(?:政策|规定|文件))/

/** A foundation of the whole country whose name opens a title: 中国残疾人福利基金会. */
export const nationalFoundation = /^\s*(?:中国|中华)(?![省市县区])[\u4e00-\u9fff]{2,10}基金会/

/** 中国乡村发展基金会日前发布…, 从中国扶贫基金会获悉: one that itself tells what it has done. */
export const foundationReports =
  /(?:中国|中华)(?![省市县区])[\u4e00-\u9fff]{2,10}(?:基金会|慈善总会)(?:日前|近日|今天|昨[日天]|\d{4}年|\d{1,2}日|正式)*(?:秘书长|理事长|会长|发布|公布|宣布|接受捐赠|获悉|了解到|年度报告)/

/** Laws of the state and series of statistics that the ministry puts out: where a title names one and no place, its figures are of the whole country. */
export const nationalSeries =
  /^《?中华人民共和国|(?:民政事业|社会服务|残疾人事业|老龄事业|国民经济和社会|人力资源和社会保障事业|卫生健康事业|全国教育事业)(?:发展)?(?:统计|公报)|^[^，。；]{0,6}(?<![省市县区])(?:民政事业|养老服务体系|社会组织|老龄事业|残疾人保障和|社会工作)发展(?:“十[一二三四五]五”|第十[一二三四五]个五年)规划/

/** 来源：国家统计局, 发布：民政部: the line that says whose figures a text gives. */
export const nationalSource = new RegExp(`(?:来源|发布(?:单位|机构|者)?|供稿)[：:]\\s*(?:《?中华人民共和国|(?:${nationalInstitutions.source}))`)

/** What people call a place by, where nothing in a text names it: 申城, 陇原; by its code. None that several places go by: 泉城 (济南, 泉州), 滨城, 雪域高原. */
export const nicknames: readonly { code: string; words: RegExp }[] = Object.entries({
  '110000': '京华大地|京郊大地',
  '120000': '津门|津城|津沽',
  '130000': '燕赵大地',
  '140000': '三晋大地',
  '210000': '辽沈大地',
  '220000': '白山松水',
  '230000': '龙江大地',
  '230100': '冰城|(?<![密尔])哈市(?=区?[住民教财卫人公城交文残]|委|政府|、|，)',
  '310000': '申城|沪上|浦江两岸',
  '320500': '姑苏大地',
  '330000': '之江大地',
  '330200': '甬城',
  '340000': '江淮大地',
  '350000': '八闽',
  '350100': '榕城',
  '350200': '鹭岛',
  '360000': '赣鄱',
  '360100': '洪城',
  '370000': '齐鲁大地',
  '410000': '中原大地',
  '420000': '荆楚',
  '430000': '三湘|湖湘大地',
  '440000': '南粤',
  '440100': '羊城',
  '440300': '鹏城',
  '441900': '莞邑',
  '450000': '八桂',
  '450100': '邕城',
  '460000': '琼岛|琼州大地',
  '460100': '椰城',
  '500000': '巴渝',
  '510100': '蓉城',
  '520000': '黔中大地',
  '530000': '云岭|彩云之南',
  '610000': '三秦大地',
  '620000': '陇原',
  '640000': '塞上江南',
  '650000': '天山南北',
}).map(([code, words]) => ({ code, words: new RegExp(`(?:${words})(?!晚报|都市报|早报|日报|新闻|网|路|大厦|酒店|街道|小区|社区)`) }))

/** What a text that speaks of 全省 or 省民政厅 calls its province by, and which elsewhere may be a county's or a firm's name: “龙江认亲助养”活动. */
export const provinceNicknames: readonly { code: string; words: RegExp }[] = Object.entries({
  '130000': '燕赵',
  '140000': '三晋',
  '210000': '辽沈',
  '230000': '龙江',
  '340000': '江淮',
  '360000': '赣鄱',
  '370000': '齐鲁',
  '410000': '中原',
  '420000': '荆楚',
  '430000': '湖湘|潇湘',
  '440000': '岭南',
  '460000': '琼州',
  '510000': '巴蜀',
  '610000': '三秦',
  '620000': '陇上',
}).map(([code, words]) => ({ code, words: new RegExp(`(?:${words})(?!晚报|都市报|早报|日报|新闻|网|路|大厦|酒店|街道|小区|社区|县|医院|银行|证券)`) }))
