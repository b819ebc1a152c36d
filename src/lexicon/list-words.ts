/** Words that lead to the first item of a list. */
export const listLeads =
  '主要|分别|联合|引导|整合|采取|制好|并|并且|突出抓好|突出|集(?![中体团市会资训贸])|从(?![业事前])|在(?![职校册建岗读编用])|对(?![口象外接])|以|由|把|将|为(?![民老])|给(?![付予养])|向(?![阳心])|包括|包含|涉及|围绕|聚焦|依托|按照|通过|坚持|其中|同时|大力|着力|组建了?|针对|鼓励|强化|结合|具备|满足|涵盖了?|守住|守牢|筑牢|用好|抓好|做好|办好|打好|管好|建好|守好|在用的|在建的|也是|就是|这是|都是|即|正是|目前|正在|[现已]?启用的|[现已]?使用的|[现已]?开放的|[现已]?投用的|[现已]?参加的|[现已]?参与的|[现已]?涉及的|[现已]?推出的|[现已]?建成的'

/** Verbs in the midst of a clause whose object is the list (各镇建立|A清单、B清单). */
export const makingVerbs = '建立|制定|形成|联合|引导|整合|设立|推出|组建|引进|引入|涵盖|包括|包含|突出抓好'

/** Verbs behind the last item of a list: what is said of the items. */
export const listTails =
  '参加|参与|予以|相结合|有机结合|为(?!人)|在(?!职|线|校|家)|共(?!同|治|享|建|和)|召开|获得|接受|进行|提供|发放|联合|将|于一体|之间|相关|有关'

/** Words before a list that make its items receivers or partners of what is counted, not the things counted: 向A、B等发出建议21份. */
export const receiverLeads = '向|对|为|给|由|面向|针对|会同|联合'

/** Verbs whose object is counted behind the list: 发出建议21份. */
export const deliveringVerbs = '发出|送出|发送|报送|移送|张贴|派发|作出|提出|播放|播出'
