import { expect, test } from 'vitest'
import { recogniseQuantities } from '../../src/annotate/recognise-quantities.ts'

/** Each mark as `exact=value~valueMax unit bound`. */
const read = (text: string) =>
  recogniseQuantities(text).map((m) => `${text.slice(m.start, m.end)}=${m.value}${m.valueMax === undefined ? '' : `~${m.valueMax}`} ${m.unit} ${m.bound}`)

test.each([
  ['价格指数累计为111.7点', '111.7点=111.7 点 exactly'],
  ['多元化开发社工岗位200余个', '200余个=200 个 moreThan'],
  ['按不超过每人每月1500元给予补助', '1500元=1500 元 atMost'],
  ['以主会场+7个分会场的形式举办', '7个=7 个 exactly'],
  ['预留一笔过3亿元拨款', '3亿元=300000000 元 exactly'],
  ['拨款约4亿2,000多万元', '4亿2,000多万元=420000000 元 moreThan'],
  ['按不低于60%的比例给予补助', '60%=60 % atLeast'],
  ['配比不低于1:4，', '1:4=0.25  atLeast'],
  ['培育20家以上年收入超亿元的企业', '20家=20 家 atLeast'],
  ['各区有最少一队', '一队=1 队 atLeast'],
  ['作业60万亩次以上', '60万亩次=600000 亩次 atLeast'],
  ['整合经费1300余万元', '1300余万元=13000000 元 moreThan'],
  ['惠及10万余名居民', '10万余名=100000 名 moreThan'],
  ['给予8000—12000元的建设补助', '8000—12000元=8000~12000 元 exactly'],
  ['给予80—100万元奖补', '80—100万元=800000~1000000 元 exactly'],
  ['满意率均超99%', '99%=99 % moreThan'],
  ['其中三分之二获得资格', '三分之二=66.6666666667 % exactly'],
  ['带动万名青年', '万名=10000 名 exactly'],
  ['近百名社工', '百名=100 名 about'],
  ['全省30万以上参保孕产妇', '30万=300000  atLeast'],
  ['资金规模990万，', '990万=9900000  exactly'],
  ['提高2个百分点', '2个百分点=2 个百分点 exactly'],
  ['佔人口一成四，', '一成四=14 % exactly'],
  ['不足一成的机构', '一成=10 % lessThan'],
  ['参训率七成六', '七成六=76 % exactly'],
  ['三五百人参加', '三五百人=300~500 人 exactly'],
  ['总量翻一番', '翻一番=2 倍 exactly'],
  ['次数增加一倍半', '一倍半=1.5 倍 exactly'],
  ['总量翻了两番', '翻了两番=4 倍 exactly'],
  ['平均标准82.5元/人、月', '82.5元/人、月=82.5 元/人、月 exactly'],
  ['迁移坟墓420冢', '420冢=420 冢 exactly'],
  ['老旧电梯全部安装完毕', '全部=100 % exactly'],
  ['按1:5的比例配备', '1:5=0.2  exactly'],
  ['配比，白天不低于1：4，', '1：4=0.25  atLeast'],
  ['配比：白天应当从严，夜间不低于1∶20', '1∶20=0.05  atLeast'],
  ['员工200人以上的企业，至少设1名联络员', '1名=1 名 atLeast'],
  ['对吸纳困难人员占员工20%以上且不少于15人的企业，给予8万元补贴', '8万元=80000 元 exactly'],
  ['残疾人占员工20%以上', '20%=20 % atLeast'],
  ['师生比为1:15，每天上午8:30上课', '1:15=0.0666666666667  exactly'],
  ['每个设区市至少拥有一个孵化基地', '一个=1 个 atLeast'],
  ['至少在每个街道建成1家', '1家=1 家 atLeast'],
  ['社工站全覆盖', '全覆盖=100 % exactly'],
  ['占老年人口的近1/3，', '1/3=33.3333333333 % about'],
  ['超过2/3的村', '2/3=66.6666666667 % moreThan'],
  ['等了四、五个月', '四、五个月=4~5 个月 exactly'],
  ['每班授课40课时（学时）以上', '40课时=40 课时 atLeast'],
  ['人均预期寿命达到79.5岁', '79.5岁=79.5 岁 exactly'],
  ['群众满意度指数为96.2，', '96.2=96.2  exactly'],
  ['失业率控制在5.5%左右', '5.5%=5.5 % about'],
  ['达标率控制在93.0%以上', '93.0%=93 % atLeast'],
  ['共288名U8球员', '288名=288 名 exactly'],
  ['为期3年', '3年=3 年 exactly'],
  ['标准全部达到要求', '全部=100 % exactly'],
  ['最高可申请创业贷款20万元', '20万元=200000 元 atMost'],
  ['处2万元以上5万元以下罚款', '2万元以上5万元=20000~50000 元 exactly'],
  ['床位50张以上、100张以下', '50张以上、100张=50~100 张 exactly'],
])('%s states %s', (text, mark) => expect(read(text)).toEqual([mark]))

test('a bound before two joined amounts governs both', () => {
  expect(read('不低于200平米的活动场地和15平米的办公阵地').map((m) => m.split(' ').at(-1))).toEqual(['atLeast', 'atLeast'])
  expect(read('平均标准不低于594元/月、5897元/年').map((m) => m.split(' ').at(-1))).toEqual(['atLeast', 'atLeast'])
  expect(read('至少提供1次政策宣介、1次职业指导、3次岗位推介').map((m) => m.split(' ').at(-1))).toEqual(['atLeast', 'atLeast', 'atLeast'])
  expect(read('服务超过5000人、300户').map((m) => m.split(' ').at(-1))).toEqual(['moreThan', 'exactly'])
})

test('a bound of one of two joined amounts governs both where they are given 分别', () => {
  expect(read('分别增长5%、6.5%左右').map((m) => m.split(' ').at(-1))).toEqual(['about', 'about'])
  expect(read('占比分别超过2%、5%').map((m) => m.split(' ').at(-1))).toEqual(['moreThan', 'moreThan'])
})

test('an index goes from one bare number to another', () => {
  expect(read('城乡收入比由2.45缩小至2.31。').map((m) => m.split(' ')[0])).toEqual(['2.45=2.45', '2.31=2.31'])
})

test.each([
  ['规模达3259万人，超过3000万人的年度目标', ['3259万人=32590000 人 exactly', '3000万人=30000000 人 exactly']],
  ['力争超过3000人', ['3000人=3000 人 moreThan']],
  ['能力不低于全区65岁以上老年人口的10%', ['10%=10 % atLeast']],
  ['收入比值1.72，比一季度缩小0.07。', ['1.72=1.72  exactly', '0.07=0.07  exactly']],
  ['满意度比上年提高0.5分', []],
  ['处于2.5万到2.8万的区间', ['2.5万到2.8万=25000~28000  exactly']],
  ['调运水泵等8106台（套）', ['8106台（套）=8106 台（套） exactly']],
  ['流量850立方米每秒', ['850立方米每秒=850 立方米每秒 exactly']],
  ['被判处3年以上有期徒刑', []],
  ['北纬37.16度', []],
  ['为93届校友送去祝福', []],
  ['打造夏日关爱三部曲', []],
])('%s: goals that are passed, bounds across a base, bare ratios and units in brackets', (text, marks) => expect(read(text)).toEqual(marks))

test('从A提高到B is two quantities', () => expect(read('从60%提高到80%')).toHaveLength(2))

test('约占 bounds the share behind its whole', () => expect(read('女性约占登记志愿者的62%')).toEqual(['62%=62 % about']))
test('签约 is no bound', () => expect(read('签约20家企业')).toEqual(['20家=20 家 exactly']))

test.each([
  '按每招用1人',
  '签订1年以上劳动合同',
  '缴纳失业保险费3个月以上的企业',
  '自付超过2万元的人员名单',
  '对销售额2万元以上且订单900单以上的经营主体进行补助',
  '提供24小时救援',
  '丁湾村1组村民',
  '推行1+7模式',
  '一成不变的做法',
  '中心一成立就招生',
  '一个平台',
  '三明市',
  '九江市',
  '四川省',
  '第3批',
  '24小时服务热线',
  '2023届毕业生',
  '残疾人两项补贴',
  '极不平凡的五年',
  '预定5年的开支',
  '1/4决赛',
  '三、四年级',
  '年满65岁',
  '一、二产业',
  '15分钟养老服务圈',
  '二期工程',
  '数万群众',
  '庆祝建会30周年',
  '六盘山区',
  '部门联动、社会参与三位一体',
  '做到“四个不放过”',
  '完全覆盖困难家庭',
  '百万级',
  '“三清单”',
  '千家万户',
  '全部工作',
  '一带一路',
  '60周岁以上',
  '1+N',
  '一类、二类、三类地区',
  '警方处理该两类案件',
  '上述三项措施',
  '海拔1800米以上的村',
  '3人制足球场',
  '特殊教育学校覆盖20万人口以上的县',
  '深入贯彻中央八项规定精神',
  '“三个课堂，一样温暖”',
  '县四套班子领导',
  '开展千百场演出',
  '每到一处',
  '残疾人万人就业工程',
  '单位：万张、张',
  '对运营满1年的给予补贴',
  '带动5人以上就业的，再给予奖励',
  '满意度低于80%的，扣减费用',
  '吸纳残疾人10人以上的企业给予奖励',
  '入住老人少于20人的养老院，可合并到邻近机构',
  '床位不足30张且入住人数少于10人的敬老院，可撤并',
  '超过15人的，每增加1人',
  '毕业2年内高校毕业生',
  '登记失业半年以上人员',
  '公交站点500米覆盖率',
  '实行“3项基础服务+N项特色服务”模式',
  '掌握一两门技术，满足一两个微心愿',
  '7×24小时值守',
  '二次供水设施',
  '二轮土地承包到期',
  '出台“人才新政16条”',
  '按照“一站两车四人一保障”设置',
  '拨打15800000000期待您的来电',
  '二十四小时精神科热线咨询',
  '残疾程度为100%的受助人',
  '20名以上代表联名提出',
  '第五届人民代表大会三次会议',
])('%s counts nothing', (text) => {
  expect(read(text)).toEqual([])
})

test('引号里一长串数字又不成词，也读得完', { timeout: 20_000 }, () => {
  expect(recogniseQuantities(`按照“${'一'.repeat(36)}a”设置，共有3个街道`).at(-1)).toMatchObject({ value: 3, unit: '个' })
})

test.each(['1,', '一', '万', '每个一', '1 '])('a line of 600 000 characters of %o is read to its end', { timeout: 120_000 }, (part) => {
  const line = part.repeat(600_000 / part.length)
  expect(recogniseQuantities(`${line}。共有3个街道`).at(-1)).toMatchObject({ value: 3, unit: '个' })
})

test('分别后面只有末一个数带单位的，前面的数随它', () => {
  expect(read('民政局、教育局及消防处分别接获41、21及10宗投诉')).toEqual(['41=41 宗 exactly', '21=21 宗 exactly', '10宗=10 宗 exactly'])
  expect(read('三年分别投入1.2、3.5、40余亿元')).toEqual(['1.2=120000000 元 exactly', '3.5=350000000 元 exactly', '40余亿元=4000000000 元 moreThan'])
  expect(read('分别于3、5月举办活动2场')).toEqual(['2场=2 场 exactly'])
})
