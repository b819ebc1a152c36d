import { expect, test } from 'vitest'
import { recogniseQuantities } from '../../src/annotate/recognise-quantities.ts'

/** Each mark as `exact=value unit bound`. */
const read = (text: string) => recogniseQuantities(text).map((m) => `${text.slice(m.start, m.end)}=${m.value} ${m.unit} ${m.bound}`)

test.each([
  '如果学员连续三次缺课，中心会取消其学位。',
  '在3个工作日内办结的比率很高。',
  '在7天内入住率很高。',
  '关注未来48小时的天气。',
  '不少人工作不足两年便离开。',
  '同一户一年只计一次。',
  '平均每5个人中就有一个戴眼镜。',
  '兄弟二人同住。',
  '二组的水塔年久失修。',
  '中心设24小时客服，推行24小时报告制。',
  '“每天一小时”健身活动从4月开始',
  '“送药24小时”再启动',
  '除营收超过3亿元的企业外，',
  '总额高于8000元的，按照上一年确定。',
  '实现“3个90%”目标',
  '向某会二部代表汇报',
  '帮助老两口搬到三家村',
  '用三轮车送货',
  '每人都尽一份力',
  '加入2025支教行动吧',
  '2026首届社区运动会',
])('规则、比率的条件不数东西：%s', (text) => expect(read(text)).toEqual([]))

test.each([
  ['如今每年办3次，效果很好。', ['3次=3 次 exactly']],
  ['须在24小时内上报', ['24小时=24 小时 atMost']],
  ['累计24小时志愿服务', ['24小时=24 小时 exactly']],
  ['连续奋战24小时抢通道路', ['24小时=24 小时 exactly']],
  ['二十组家庭、两组队员', ['二十组=20 组 exactly', '两组=2 组 exactly']],
  ['志愿者6人', ['6人=6 人 exactly']],
])('不是条件的照数：%s', (text, expected) => expect(read(text)).toEqual(expected))

test.each([
  ['来了6个人，走了两个人', ['6个人=6 人 exactly', '两个人=2 人 exactly']],
  ['引进5个人才项目、3个人大代表联络站', ['5个=5 个 exactly', '3个=3 个 exactly']],
  ['串联起21个点位，提高2个点', ['21个=21 个 exactly', '2个点=2 个点 exactly']],
  ['牛羊3万头（只）', ['3万头（只）=30000 头（只） exactly']],
  ['在广东、广西等20余城市、六省份开展', ['20余城市=20 城市 moreThan', '六省份=6 省份 exactly']],
  ['授课36堂次、120个课时，唱歌8首', ['36堂次=36 堂次 exactly', '120个课时=120 个课时 exactly', '8首=8 首 exactly']],
  ['收集建议38条次，送卫生纸100提、抽纸20提', ['38条次=38 条次 exactly', '100提=100 提 exactly', '20提=20 提 exactly']],
  ['组建5支教师队伍和3支部队', ['5支=5 支 exactly', '3支=3 支 exactly']],
  ['12000多的户籍人口', ['12000多=12000  moreThan']],
  ['每千名老年人养老床位数35.6，', ['35.6=35.6  exactly']],
])('单位到哪里为止：%s', (text, expected) => expect(read(text)).toEqual(expected))

test.each([
  ['支出不超过家庭收入（夫妻共同申请的，为双方收入之和）的40%', ['40%=40 % atMost']],
  ['请勿预付超过2个月或30次的费用', ['2个月=2 个月 atMost', '30次=30 次 atMost']],
  ['不得预留低于5席', ['5席=5 席 atLeast']],
  ['积水最深达1.2米', ['1.2米=1.2 米 exactly']],
  ['提供总计约3万瓶水及4万份茶', ['3万瓶=30000 瓶 about', '4万份=40000 份 about']],
  ['投入7万元余建仓库，剩7万元余款', ['7万元余=70000 元 moreThan', '7万元=70000 元 exactly']],
  ['贷款额度上限为16000元，补助标准下限为300元', ['16000元=16000 元 atMost', '300元=300 元 atLeast']],
  ['补助最高达2万元', ['2万元=20000 元 atMost']],
  ['最少共有20个床位及8个日托名额', ['20个=20 个 atLeast', '8个=8 个 atLeast']],
])('界限：%s', (text, expected) => expect(read(text)).toEqual(expected))
