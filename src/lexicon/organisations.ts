/** Ends of offices and associations that name one even without a place before them. */
export const officeNames =
  '民政厅|民政局|民政部|财政厅|财政局|财政部|发展改革委|发改委|发展和改革委员会|人力资源和社会保障厅|人力资源和社会保障局|人力资源社会保障部|人社厅|人社局|人社部|卫生健康委员会|卫生健康委|卫健委|教育厅|教育局|教育部|公安厅|公安局|公安部|司法厅|司法局|司法部|住房城乡建设厅|住房城乡建设部|住建厅|住建局|自然资源厅|自然资源局|农业农村厅|农业农村局|农业农村部|市场监管局|市场监管总局|税务局|税务总局|医保局|医疗保障局|退役军人事务厅|退役军人事务局|退役军人事务部|乡村振兴局|统计局|审计厅|审计局|残疾人联合会|残联|妇女联合会|妇联|总工会|红十字会|慈善联合会|慈善总会|社会福利署|医院管理局|国务院'

/** Ends that name an office or association only with a place or 中国, 全国, 国家 before them. */
export const boundNames =
  '人民政府办公厅|人民政府办公室|政府办公厅|政府办公室|政府新闻办公室|政府新闻办|人民政府|政府|人大常委会|常委会|委员会|办公厅|办公室|联合会|总会|协会|学会|促进会|基金会|老龄办|文明办|网信办|宣传部|组织部|社会工作部|法院|检察院|团委|省委|市委|区委|县委|商务厅|商务局|文旅厅|文旅局|体育局|信访局'

/** Words for a whole country that open the name of an office or association. */
export const nationalHeads = '中国|中华|全国|国家|中央'

/** Words for the text's own place that open the name of an office: 省民政厅, 市慈善总会. */
export const relativeHeads = '省|市|县|区|州|盟|旗|镇|乡'

/** Characters that no name of an office runs over. */
export const nameStops = '的和与及或在向由对经为是把将被从了于据按以、，。；：！？“”《》（） \n'

/** Words that open what a society is for. */
export const societyOpenings = '慈善|社会|志愿|养老|老龄|残疾|青年|妇女|红十字|社工|儿童|婚姻|殡葬'

/** Short names of counties that stand before offices as verbs: 会同财政局. */
export const verbLike: ReadonlySet<string> = new Set(['会同', '联合', '协同'])
