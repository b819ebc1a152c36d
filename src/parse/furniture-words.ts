/** What aggregators and newspapers print before a text, at its very start. */
export const leadResidue = /[\s，,]*(?:原标题|标题)\s*[：:]\s*/y

/** A first cheap look: only lines that have one of these words are searched for residue at their end. */
export const tailWords =
  /返回搜狐|[-—]\s?END|[▶►▷]|推荐阅读|相关阅读|延伸阅读|猜你喜欢|大家都在看|热门推荐|往期|更多精彩|责任编辑|责编|编辑[：:]|[报爆]料|分享让更多|版\s*[）)]|打开APP|扫[一码]|声明[：:]|[（(]完[）)]|[（(](?:据|稿件|来源|原载)|记者|通讯员|实习生|作者|[）)]\s*$|位置[：:]|字[号体][：:]|[浏点阅访][览击读问]|分享到|打印|相关(?:链接|新闻|报道)|[上下]一[篇条]|备案|ICP备|公网安备|标识码|版权所有|电话[：:]/

/** Furniture at the end of a line; tried again until nothing more comes off. */
export const tailResidue: RegExp[] = [
  /返回搜狐，?查看更多\s*(?:(?:责任编辑|责编)[：:]\s*\p{Script=Han}{0,4}\s*)?$/u,
  /[（(【]?(?:责任编辑|责编|本期编辑|编辑)[：:][\s\p{Script=Han}、]{0,20}[）)】]?\s*$/u,
  /(?:新闻线索)?[报爆]料(?:通道|热线|电话|平台)[：:][^\n。]{0,120}$/,
  /分享让更多人看到\s*$/,
  /(?<=[。！？”」】…）]\s*)(?:推荐阅读|相关阅读|延伸阅读|往期(?:回顾|精彩)|更多精彩(?:内容|视频|资讯))(?!活动|书|服务)[^\n。]{0,300}$/,
  /(?<=[。！？”」】…）]\s*)(?:[▶►▷]\s*[^▶►▷。\n]{4,60}){2,}$/,
  /《\s*[^《》\n]{2,20}\s*》\s*[（(]\s*(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*(?:第\s*)?[A-Z]?\d{1,3}\s*版\s*[）)]\s*$/,
  /打开APP[^\n。]{0,40}$/,
  /(?:猜你喜欢|大家都在看|热门推荐)(?!的)[^\n]{0,400}$/,
  /[-—]{1,3}\s?END\s?[-—]{1,3}[^\n]{0,160}$/,
  /(?:特别声明|免责声明|版权声明|声明)[：:][^\n]{0,200}$/,
  /扫[一码][^\n。，]{0,30}$/,
  /[（(]完[）)]\s*$/,
  // what the page of a site has around its text: where it is, how often it was read, what else there is, who runs it
  /^\s*(?:当前|您?(?:现在)?的)位置[：:][^\n。]{0,120}$/,
  /(?:^|[\s|【[])(?:字[号体][：:][^\n。，]{0,24})?\s*(?:浏览|点击|阅读|访问)(?:次数|[数量])?\s*[：:]\s*\d+\s*次?[】\]]?[^\n。，\d]{0,24}$/,
  /(?:^|\s)(?:浏览|点击|阅读|访问)(?:次数|[数量])?\s*\d+\s*次(?:\s*[【[](?:打印|关闭|收藏|分享|字[号体])[^】\]\n]{0,12}[】\]])*\s*$/,
  /^\s*[【[]?(?:字[号体][：:]|分享到|打印本?[页文]?|关闭(?:窗口|本页)?)[^\n。，\d]{0,40}$/,
  /^\s*(?:相关(?:链接|新闻|报道)|[上下]一[篇条])[：:][^\n。]{0,120}$/,
  /^[^\n。]{0,80}(?:ICP备|公网安备|网站标识码|版权所有)[^\n。]{0,120}$/,
  /^\s*(?:主办|承办|主管|技术支持)(?:单位)?[：:][^\n。]{2,60}(?:电话|地址|邮[编箱])[：:][^\n。]{0,80}$/,
]

/** Who the text is taken from, in brackets at the end of an article; group 1 is the source. */
export const credit = /[（(]\s*(?:据|稿件来源[：:]?|来源[：:]|原载)\s*([^（）()。，；\n]{2,30}?)\s*[）)]\s*$/

/** Who signed it: names in brackets, or what a reporter's line at the end looks like. */
export const signature =
  /[（(]\s*(?:\p{Script=Han}{0,8}(?:记者|通讯员|作者|文\/图|供稿)[\s：:]*)?(\p{Script=Han}{2,4}(?:[、\s]\s*\p{Script=Han}{2,4}){0,5})\s*[）)]\s*$/u
export const reporterLine =
  /(?<=[。！？”’]\s*|^\s*)[\p{Script=Han}]{0,16}(?:记者|通讯员|实习生|作者)[\s：:]+\p{Script=Han}{2,4}(?:[\s、]+\p{Script=Han}{2,12}){0,10}\s*$/u

/** What stands behind 来源： where the text itself has no mark of the end. */
export const sourceLine = /\s*来源\s*[：:]\s*(?:原创稿?|本站原创|新华社|人民网|央视网)?\s*/y

/** What opens a report: the agency that files it. The line above it is its headline. */
export const reportLead = /^\s*(?:央视网消息|本报讯|本网讯|本台消息|中新[网社][^，。]{0,12}电|新华社[^，。]{1,12}电)/

/** An agency and the day of its report: 中新网新疆新闻8月10日电. No headline runs through it. */
export const agencyLede = /(?:中新[网社]|新华[社网]|人民网|央广网|央视网|光明网|中国新闻网)[^，。；：\s]{0,12}?\s?\d{1,2}\s?月\s?\d{1,2}\s?日[讯电]/

/** Other openings that none does. */
export const ledes =
  /(?:今年以来|近年来|连日来|近日|日前|近期)，|(?<![\d年月至到—-]\s?)(?:\d{1,2}\s?月\s?)?\d{1,2}\s?日(?:上午|下午|晚上?|凌晨|清晨|中午|傍晚)?，|记者(?:从|今日|昨日|日前|近日|了解到)|本报讯|本网讯/g
