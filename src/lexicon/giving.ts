/** Verbs of giving what one need not give: 捐赠, 捐献, 赠送. */
export const donates = '捐款捐物|捐[款资赠助献出建]|认捐|捐|赠送|赠予|转赠|赠'
/** Verbs of handing over, by a duty or not: 拨付, 送去, 支援. */
export const handsOver = `${donates}|拨付|拨款|[下划调]拨|[发派配]发|发放|提供|送[去上来达到]|运送|资助|援助|支援|援建`
