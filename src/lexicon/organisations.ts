/** Fields of offices, and the ends that make an office of each: 民政 + 厅 民政厅. */
export const officeFields =
  '民政|财政|教育|公安|司法|审计|统计|水利|商务|信访|体育|税务|民族|档案|气象|应急管理|生态环境|自然资源|自然资源和规划|规划和自然资源|农业农村|农业和农村|乡村振兴|卫生健康|卫生和健康|文化和旅游|文化旅游|文化广电旅游|文化广电和旅游|退役军人事务|医疗保障|市场监督管理|市场监管|人力资源和社会保障|人力资源社会保障|住房和城乡建设|住房城乡建设|城乡建设|交通运输|林业|林业和草原|园林|园林和林业|园林绿化|大数据|大数据管理|大数据发展管理|机关事务管理|政务服务|政务服务管理|政务服务和数据|政务服务数据管理|政务数据|行政审批|行政审批服务|药品监督管理|粮食和物资储备|国有资产监督管理|金融监督管理|地方金融监督管理|民族宗教事务|民族宗教|广播电视|新闻出版|科学技术|科技|工业和信息化|经济和信息化|发展和改革|发展改革|城市管理|综合行政执法|城市管理综合执法|水务|海洋渔业|知识产权|疾病预防控制|社会组织管理|养老服务|人社|住建|卫健|卫生|发改|工信|经信|文旅|医保|城管|政数|外事|侨务|残疾人工作|食物及卫生|医务卫生|劳工及福利|民政及青年事务|民政事务|保安|教育统筹'
export const officeEnds = '厅|局|总局|部|委|委员会'

/** Ends of offices and associations that name one even without a place before them. */
export const officeNames =
  '教委|经信委|纪委监委|纪委|监委|政法委|统战部|残疾人联合会|残联|妇女联合会|妇联|总工会|红十字会|慈善联合会|慈善总会|工商联|侨联|社科联|老科协|高级人民法院|中级人民法院|人民法院|人民检察院|高级法院|中级法院|消防救援总队|消防救援支队|社会福利署|医院管理局|卫生署|房屋署|食物环境卫生署|民政事务总署|国务院|共青团中央|团省委|团市委|团县委|团区委|团州委|团盟委'

/** Ends that name an office or association only with a place or 中国, 全国, 国家 before them. */
export const boundNames =
  '人民政府办公厅|人民政府办公室|政府办公厅|政府办公室|政府新闻办公室|政府新闻办|人民政府|政府|人大常委会|人大|政协|常委会|委员会|办公厅|办公室|联合会|总会|协会|学会|促进会|研究会|基金会|商会|新闻办公室|新闻办|老龄办|老龄委|文明办|网信办|编办|国资委|工委|科协|文联|少工委|宣传部|组织部|社会工作部|检察院|法院|团委|省委|市委|区委|县委|州委|盟委|旗委'

/** What stands before the place of a party or league committee: 共青团舟山市委. */
export const partyHeads = '中共|共青团|民革|民盟|民建|民进|农工党|致公党|九三学社'

/** Ends that say themselves whose they are: 县委, 团市委; and what stands before them where they are part of another word (社|区委). */
export const ownHeads = '[省市区县州盟旗]委|团[省市区县州盟]委'
export const notOwnHeadBefore = '社小片园景辖城都超'

/** Verbs that join two names, and so stand within none. */
export const joiningVerbs = '联合(?!会)|会同|协同|携手|组织|带领'

/** What shows that a bare end speaks of offices in general: 各级残联. */
export const generalHeads = '各级|各地|各|相关|有关|所属|基层|当地|户籍地|下级|上级'

/** Words for a whole country that open the name of an office or association. */
export const nationalHeads = '中国|中华|全国|国家|中央'

/** Words for the text's own place that open the name of an office: 省民政厅, 市慈善总会. */
export const relativeHeads = '自治区|自治州|自治县|自治旗|省|市|县|区|州|盟|旗|镇|乡'

/** Characters that no name of an office runs over. */
export const nameStops = '0123456789讯的和与及或在向由对经为是把将被从了于据按以、，。；：！？“”《》（） \n'

/** Words that open what a society is for. */
export const societyOpenings = '慈善|社会|志愿|养老|老龄|残疾|青年|妇女|红十字|社工|儿童|婚姻|殡葬'

/** Short names of counties that are verbs behind a place or before an office: 会同财政局, 南昌新建…. */
export const verbLike: ReadonlySet<string> = new Set(['会同', '联合', '协同', '新建', '振兴', '延长'])
