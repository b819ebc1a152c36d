/** Words for the year of a text, the one before and the one after it. */
export const thisYear = '(?:今|本)年度?'
export const lastYear = '(?:去|上一?)年度?'
export const nextYear = '(?:明|(?<![年月日天以未将近往原])来(?!年均))年度?'

/** Words for when a text is written, each with what it must not stand beside. */
export const present =
  '(?<![项节科题名栏])目前(?![期置景提往])|眼下(?!方)|(?<![实体表呈出])现时(?!间)|(?<![实体表呈出])现今(?![年天日后])|时下|当下(?!载)|如今(?!年|天)|(?<![体表实呈发出再展显涌兑])现在(?![至到起]|开始)|现阶段|(?<![担勇])当前(?![往来行去进列])'

/** 目前, 截至现阶段, 到目前为止, 迄今: up to when a text is written. */
export const untilNow = `截[至止](?:${present})|截[至止](?:记者)?发稿(?:时|前|日)?(?:为止)?|到(?:${present})为止|(?:${present})(?:为止)?|迄今(?:为止)?|至今(?![年天日后冬春夏秋夜晚])`

/** What such a time is written with: 目前, 截至如今. */
export const nowWords = '(?:截[至止])?(?:目前|眼下|现时|现今|时下|当下|如今|现在|现阶段|当前|迄今)'

/** What a count since then begins with: 项目|启动|以来, 2020年|挂牌|至今. */
export const beginnings =
  '成立|启动|实施|开展|举办|举行|运营|运行|开业|建成|落成|建好|挂牌|创办|创建|组建|推行|推出|推广|施行|投用|投运|启用|上线|设立|开通|开办|发起|开馆|开园|开放'

/** What takes place on a day, as its news goes on with it: 捐赠仪式|上，; 本次培训|中，. */
export const occasion =
  '(?:此次|本次|当天的?)?(?:[\\u4e00-\\u9fff]{0,6}(?:仪式|典礼)|[\\u4e00-\\u9fff]{0,4}(?:大会|座谈会|发布会|启动会|交流会|推进会)|活动|会议|比赛|大赛|培训|演练|捐赠|签约)'
