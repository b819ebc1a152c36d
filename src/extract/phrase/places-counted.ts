const counted = /^(?:[省市县区]|地市|城市|省份|省区市|县市区|乡镇|街道|社区|镇|乡|村|国家|地区)/
/** 覆盖|太原、大同、运城|11个市: a list of places in front of their number names those that it counts. */
const listed =
  /(?<=(?:覆盖|涉及|辐射|遍及|遍布|来自|惠及|走进|深入|分布在|足迹遍及))(?:我[省市国]|全[省市国]|该[省市])?[^，。；、\d]{2,8}(?:、[^，。；、\d]{2,8})+?(?:等地?)?的?$/

/** What stands before a number of places, without the list of them that a verb of reach has before it. */
export const withoutPlacesListed = (lead: string, behind: string, unit: string): string =>
  counted.test(behind) || /^[省市县区]$/.test(unit) ? lead.replace(listed, '') : lead
