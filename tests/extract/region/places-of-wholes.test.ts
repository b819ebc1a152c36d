import { describe, expect, test } from 'vitest'
import { factsOf } from '../facts-of.ts'

const regionsOf = (text: string) => Object.fromEntries([...factsOf(text)].map(([exact, { region }]) => [exact, region]))

describe('what several places stand for', () => {
  test('examples of one province that open a text are of the province, and one of them told of again is no more than that', () => {
    const { '53名': of } = regionsOf(
      '长沙某学院支教队53名志愿者深入湘西保靖、花垣、湘潭湘乡、邵阳绥宁等地的小学支教。\n\n在湘西花垣县麻栗场镇，志愿者走进农户家。\n',
    )
    expect(of).toBe('430000')
  })

  test('examples of several provinces are of none, in a text that does not speak of the country', () => {
    expect(regionsOf('学校主动排摸，这些学生家处于河北、河南、重庆等地，房屋受损。\n\n第一批共17位同学的资助款已经发放。\n')['17位']).toBeUndefined()
    expect(regionsOf('项目在河北、河南、重庆等地实施。\n\n目前全国共建成站点170个。\n')['170个']).toBe('100000')
  })

  test('one example still speaks of the place around it', () => {
    expect(regionsOf('今年在海口等市县探索，共建成食堂30家。\n')['30家']).toBe('460000')
  })

  test('the counties of one city, each with its telephone, are of the city', () => {
    const line = '咨询电话：沙洋：8568036、钟祥：6900802、京山：7235754、东宝：2378420、掇刀：2444410。'
    expect(regionsOf(`参照湖北省标准。\n一、就业补贴。按每人1000元的标准给予补贴。\n${line}\n二、创业补贴。补贴总额不超过2万元。\n${line}\n`)).toEqual({
      '1000元': '420800',
      '2万元': '420800',
    })
  })
})

describe('numbers of a wider place', () => {
  test('those of which the place of the text is one lie in the place that their clause names', () => {
    const regions = regionsOf('常德市民政局介绍，全市建成站点1502个，是全省率先完成任务的六个市州之一。作为全国第三批70个试点城市之一，常德市建成社区12个。\n')
    expect(regions).toMatchObject({ '1502个': '430700', 六个: '430000', '70个': '100000', '12个': '430700' })
  })

  test('those that a ministry chose are of the country', () => {
    expect(regionsOf('常德市榜上有名。商务部联合相关部门组织专家评审，确定70个城市开展试点。常德市现有网点300处。\n')).toMatchObject({
      '70个': '100000',
      '300处': '430700',
    })
  })

  test('a list of bodies that ends in their number is of what holds them all', () => {
    expect(regionsOf('湖南省组建队伍，包括郴州市第一人民医院、常德市第一人民医院和益阳市中心医院16家医院。\n')['16家']).toBe('430000')
  })

  test('a source of the state makes figures without a place those of the country', () => {
    expect(regionsOf('年末医疗卫生机构110万个。\n\n数据来源：国家统计局\n')['110万个']).toBe('100000')
    expect(regionsOf('年末医疗卫生机构110万个。\n\n数据来源：某某统计局\n')['110万个']).toBeUndefined()
  })
})

describe('numbers of a narrower place', () => {
  test('where something lies holds for the clauses behind', () => {
    expect(regionsOf('山西省残联介绍，全省有残疾人200万人。刘某所在的托养中心，位于山西省阳泉市郊区西南舁乡，住有30多名残疾人。\n')['30多名']).toBe('140311')
    expect(regionsOf('山西省残联介绍，全省有残疾人200万人，位于全国前列，住有30多名残疾人。\n')['30多名']).toBe('140000')
  })

  test('towns counted by their names are of the place before them, and what follows is not', () => {
    const regions = regionsOf('青海省全面完成玉树东坝、尕羊、吉曲3乡的电网延伸工程，新改建农村公路5000公里。\n')
    expect(regions).toMatchObject({ '3乡': '632700', '5000公里': '630000' })
  })

  test('the name of one thing in a list of what was done holds for no other clause', () => {
    expect(regionsOf('青海省建成玉树河湟中学、达日果育英才学校，异地办学招生规模增长49%。\n')['49%']).toBe('630000')
  })

  test('what an official of a place says goes on to be of that place', () => {
    const text = '江苏省开办暑托班，全省共2148个。共青团苏州市相城区委书记黄某告诉记者，此前了解到企业的需求。“公寓区有4栋宿舍楼。”\n'
    expect(regionsOf(text)).toMatchObject({ '2148个': '320000', '4栋': '320507' })
  })

  test('a place right behind a number says whose they are', () => {
    expect(regionsOf('湖北省台联主办的活动开幕，来自湖北省的15名武汉小学生参加。全省共有营员200名。\n')['15名']).toBe('420100')
  })

  test('those who are sent to several places are of what holds these, or, where they lie in several provinces, of who sends them', () => {
    expect(regionsOf('河北省红十字会派出3个工作组分别赴石家庄、邢台、保定等地救灾。\n')['3个']).toBe('130000')
    expect(regionsOf('江西省累计选派6000名大学生赴新疆、西藏、贵州等地开展服务。\n')['6000名']).toBe('360000')
  })
})

describe('texts of bodies of the whole country', () => {
  test('a national foundation that reports of itself, wherever the report was filed and whatever disasters it names', () => {
    expect(regionsOf('中新网北京4月10日电 中国乡村发展基金会日前发布年度报告。报告称，2023年公益事业支出达11.6亿元。\n')['11.6亿元']).toBe('100000')
    const quakes = '“共有286万人受益，”中国扶贫基金会秘书长刘某说。在芦山地震、定西地震、松原地震850人次的灾区民众获得救援。\n'
    expect(regionsOf(quakes)).toMatchObject({ '286万人': '100000', '850人次': '100000' })
    expect(regionsOf('贵州省接受捐赠。中国乡村发展基金会日前发布项目。全省共有30个县。\n')['30个']).toBe('520000')
  })

  test('水利部长江水利委员会 is no minister', () => {
    const text = '水利部长江水利委员会马某表示，每年引水200亿立方米。工程包括云南省的滇中引水工程，陕西省的引汉济渭工程，江苏省的引江工程。\n'
    expect(regionsOf(text)['200亿立方米']).toBe('100000')
  })
})

describe('names that are no places of the text', () => {
  test('the office of a province in a city is no subdistrict', () => {
    const text = '上海粤商青年联合会成立。静安区人大代表柯某任首任主席。上海市人大常委会原副主任致辞。广东省人民政府驻上海办事处副主任到会。近400人参加大会。\n'
    expect(regionsOf(text)['400人']).toBe('310000')
  })

  test('a tree is no town', () => {
    expect(regionsOf('江西省宜春市有古樟树300株。\n')['300株']).toBe('360900')
    expect(regionsOf('江西省宜春市樟树市有学校300所。\n')['300所']).toBe('360982')
  })

  test('the last of a list of bodies does not hold for what they do', () => {
    const text = '广西民政厅主办活动。由广西某研究中心、广西某保护中心、平南县某中心等单位组成的服务队，为20余名儿童带去活动。\n'
    expect(regionsOf(text)['20余名']).toBe('450000')
  })
})

describe('lists of provinces, journeys and other bodies', () => {
  test('where else somebody built is not what a text is about', () => {
    const school =
      '某公司安徽省阜阳市阜南县王家坝希望小学捐赠仪式举行。王家坝小学现有9个教学班。\n如今，某公司已经在北京、山东、天津、安徽捐建了十二所希望小学。\n'
    expect(regionsOf(school)['9个']).toBe('341225')
    const firm = '某公司将75万元捐款转交给基金会。2001年起在宁夏、甘肃、青海开始捐建希望小学，目前已遍布全国。\n'
    expect(regionsOf(firm)['75万元']).toBe('100000')
    expect(regionsOf('广州开行贵州、湖南、重庆等多地的专列。新疆铁路部门推出服务。铁路客运量达1340万人次。\n')['1340万人次']).toBeUndefined()
  })

  test('where a journey halts is not what the text is about, and those who come are of where they go to work', () => {
    const text = '来自广东的志愿者抵达贵阳市。400名志愿者陆续抵达贵州，开始为期一年的服务。至今已有1093名志愿者到贵州山区服务。\n'
    expect(regionsOf(text)).toMatchObject({ '400名': '520000', '1093名': '520000' })
    expect(regionsOf('志愿者抵达贵阳市。共有志愿者400名。\n')['400名']).toBe('520100')
  })

  test('the place of one body ends where ； tells of another that bears none', () => {
    const text = '西藏日喀则市接受援助。上海市对口援藏项目1582个；吉林省援藏项目297个；宝钢集团援藏项目133个。日喀则市生产总值达216亿元。\n'
    expect(regionsOf(text)).toMatchObject({ '1582个': '310000', '297个': '220000', '133个': '540200' })
  })
})

describe('parts, guilds and gifts', () => {
  test('a scheme that a notice passes on is of the same place, where it says 我区 and names only the city', () => {
    const notice = (body: string) =>
      `区政府各委、办、局：\n《静安区养老服务实施方案》已经区政府审核通过，现转发给你们，请认真按照执行。\n上海市静安区人民政府办公室\n2023年4月23日\n静安区养老服务实施方案\n${body}\n`
    expect(regionsOf(notice('为贯彻《上海市实施方案》，结合我区实际，制定本方案。\n一、基础\n目前全区共有养老机构48家。'))['48家']).toBe('310106')
  })

  test("the guild of a district's own zone is of the district", () => {
    expect(regionsOf('思明区工业园区商会捐资助学，践行“美丽厦门”。总计有42家企业捐款。\n')['42家']).toBe('350203')
  })

  test('who is given to is no giver from elsewhere', () => {
    const text = '湖南省山东商会累计捐赠。商会联合保定市山东商会向高碑店市70所学校捐赠价值60万元的物资。湖南省共有商会30家。\n'
    expect(regionsOf(text)).toMatchObject({ '70所': '130684', '60万元': '130684', '30家': '430000' })
  })
})

describe('words that are of others', () => {
  test('全省 of each of the provinces that are counted is not the province of the text', () => {
    const text =
      '从4月29日中国残联在京召开的发布会上获悉，累计救助各类残疾儿童约40万人次。北京、上海、江苏、山东、福建初步建立了制度，18个省实施了全省救助行动。\n'
    expect(regionsOf(text)['40万人次']).toBe('100000')
  })

  test('a pilot place holds for what it has come to', () => {
    expect(regionsOf('全国妇联公布调查，我国有留守儿童5800万人。全国妇联以甘肃为试点，建立“留守儿童之家”，至今已建成100多所。\n')).toMatchObject({
      '5800万人': '100000',
      '100多所': '620000',
    })
  })
})
