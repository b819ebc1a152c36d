/** Offices, schemes and papers that exist in one place only, by its code, in simplified script: a text that speaks of them speaks of it even where it does not name it. */
export const homeInstitutions: readonly { code: string; words: RegExp }[] = [
  {
    code: '810000',
    words:
      /社会福利署|社署|医院管理局|医管局|劳工及福利局|劳福局|特区政府|立法会|食物环境卫生署|房屋委员会|房委会|综合社会保障援助|综援|长者社区照顾服务券|广东院舍住宿照顾服务计划|香港赛马会|区议会|港币|施政报告|民政事务(?:局|总署|处)|食物及卫生局|医务卫生局|运输及房屋局|民政及青年事务局|公务员事务局|建筑署|房屋署|屋宇署|渠务署|运输署|食环署|康文署|康乐及文化事务署|惩教署|入境事务处|政务司司长|财政司司长|律政司司长|安老事务委员会|平等机会委员会|奖券基金|社区投资共享基金|东华三院|保良局|强制性公积金|强积金/,
  },
  { code: '820000', words: /澳门基金会|社会保障基金|澳门币|澳门元/ },
  {
    code: '710000',
    words:
      /卫生福利部|卫福部|社会及家庭署|社家署|行政院|立法院|新台币|新北市|台北市|台中市|台南市|高雄市|桃园市|基隆市|新竹[县市]|苗栗县|彰化县|南投县|云林县|嘉义[县市]|屏东县|宜兰县|花莲县|台东县|澎湖县/,
  },
]

/** The ministry and bodies of the State Council: where one opens a text that names no place, the text speaks of the whole country. */
export const nationalInstitutions =
  /(?<![到受由被获])(?:(?:民政|人力资源社会保障|人社|财政|住房城乡建设|退役军人事务|教育)部(?!门)|国务院|国家卫生健康委|国家发展改革委|国家统计局|全国老龄办|全国妇联|中国残联|中央社会工作部|国家医保局)/

/** Laws of the state and series of statistics that the ministry puts out: where a title names one and no place, its figures are of the whole country. */
export const nationalSeries =
  /^《?中华人民共和国|(?:民政事业|社会服务|残疾人事业|老龄事业|国民经济和社会|人力资源和社会保障事业|卫生健康事业|全国教育事业)(?:发展)?(?:统计|公报)|^[^，。；]{0,6}(?<![省市县区])(?:民政事业|养老服务体系|社会组织|老龄事业|残疾人保障和|社会工作)发展(?:“十[一二三四五]五”|第十[一二三四五]个五年)规划/

/** What people call a place by, where nothing in a text names it: 申城, 陇原; by its code. None that several places go by: 泉城 (济南, 泉州), 滨城, 雪域高原. */
export const nicknames: readonly { code: string; words: RegExp }[] = Object.entries({
  '110000': '京华大地|京郊大地',
  '120000': '津门|津城|津沽',
  '130000': '燕赵大地',
  '140000': '三晋大地',
  '210000': '辽沈大地',
  '220000': '白山松水',
  '230000': '龙江大地',
  '230100': '冰城',
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
