import { describe, expect, it } from 'vitest'
import { regionOf } from '../facts-of.ts'

describe('the place of who acts', () => {
  it.each([
    ['a branch acts in the place before it', '2022年，山东移动济南分公司组织志愿者开展活动36场。', '36场', '370100'],
    ['also in a text on its province', '广东省民政厅介绍，农业银行佛山分行今年捐赠物资5万元。', '5万元', '440600'],
    ['a firm without a branch acts where the text is', '郑州市举行慈善活动。北京某某有限公司捐赠物资5万元。', '5万元', '410100'],
    ['a city by its first character', '黑龙江省加快适老化改造。哈市住建局今年改造小区128个。', '128个', '230100'],
    ['no city in 补齐市政', '黑龙江省民政厅介绍，各地补齐市政设施短板36处。', '36处', '230000'],
    ['no city in 招呼市民', '内蒙古自治区民政厅介绍，社工招呼市民领取礼包36份。', '36份', '150000'],
    ['what a county has one of', '合山供电局今年走访孤寡老人126户。', '126户', '451381'],
    ['one of several that are brought to give', '哈尔滨市妇联发起募捐，动员光明乳业、呼兰女企业家、巾帼俱乐部捐赠口罩3.2万只。', '3.2万只', '230100'],
    ['one that gives by itself', '哈尔滨市民政局介绍，呼兰区捐赠口罩3.2万只。', '3.2万只', '230111'],
    ['a person whose name holds one', '【最美乡贤】夏华龙：领路人。夏华龙，男，52岁，龙里县醒狮镇乡贤会理事。夏华龙先后资助学生86名。', '86名', '522730'],
    ['a firm that is named after a person', '龙里县醒狮镇有贵州华龙建筑公司。该公司安置残疾人86名。', '86名', '522730'],
  ])('%s', (_, text, numeral, code) => expect(regionOf(text, numeral)).toBe(code))

  it('a community goes on in a sentence on it', () =>
    expect(regionOf('哈尔滨市整治老旧小区。道外区红河小区共有居民1500户。改造完工后，居民很满意。小区分成11个网格。', '11个')).toBe('230104'))
})

describe('the place that a text is of', () => {
  it.each([
    ['the city whose offices go to a county', '市慈善总会开展助学活动。7月26日，市民政局一行5人来到资中县某村。本次善款为10000元。', '10000元', '511000'],
    ['the county that acts itself', '市慈善总会开展助学活动。资中县民政局为此拨款，本次善款为10000元。', '10000元', '511025'],
    ['the city whose counties are named only in a list', '社会治安工作扎实有效，婺城区、武义县、磐安县获平安金鼎。建成照料中心3020家。', '3020家', '330700'],
    ['a county that is named once, its text speaking of 县', '每年县财政投入1.3亿元。结束永泰没有大学的历史。', '1.3亿元', '350125'],
    [
      'also where another paragraph names it',
      '每年县财政用于民生支出均达到80%以上，累计投入130亿元，民生事业全面进步。\n学院建成开学，结束永泰没有大学的历史，荣获全市扫黑除恶先进县等称号。',
      '130亿元',
      '350125',
    ],
    ['a province by what it calls itself', '10日，记者从省民政厅获悉，“龙江认亲助养”活动启动以来，全省有300家单位参与。', '300家', '230000'],
    ['no province where nothing else speaks of one', '“龙江认亲助养”活动启动以来，有300家单位参与。', '300家', undefined],
    ['the part of a court', '新疆维吾尔自治区高级人民法院伊犁哈萨克自治州分院选取10个社区设立工作室。', '10个', '654000'],
    ['what struck the province leaves the actor', '龙里县表彰乡贤。2022年，省内突发疫情，某公司共捐赠生猪14头。', '14头', '522730'],
    ['whom money is to help', '郑州市举行慈善活动。某集团捐款1.3亿元助力河南灾后重建。', '1.3亿元', '410000'],
    ['where somebody was visited', '南宁市走访学子。走访组来到上林县两名学子家中。随后，爱心人士送上5000元助学款。', '5000元', '450125'],
    ['the whole of an autonomous prefecture', '麻江县社工站挂牌\n麻江县建成社工站，黔东南州正在全州213个乡镇推广。', '213个', '522600'],
    ['those who go to learn are of home', '安康市深化协作。4月，该市选派15名院长赴常州跟班学习。', '15名', '610900'],
    ['those who go to help are counted there', '安康市深化协作。4月，该市选派15名医生赴常州，开展义诊。', '15名', '320400'],
    ['no firm is what 该 points at', '龙泉市民政局开展保险帮扶。某某人寿丽水分公司为该市860名老人投保。', '860名', '331181'],
    ['the one that is told of among the rest', '常德市残联推进改造。全市改造7200户。尤其桃源县完成了4000户。', '4000户', '430725'],
  ])('%s', (_, text, numeral, code) => expect(regionOf(text, numeral)).toBe(code))
})
