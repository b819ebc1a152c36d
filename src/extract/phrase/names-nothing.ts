/** 有就业需求和就业条件的|残疾人: what somebody has tells who is meant. */
export const having = /^有[^，的]{0,10}(?:需求|条件|意愿|能力|愿望|资格|困难|要求)的/

/** 依托闲置校舍|建成互助照料中心: by what means names nothing. */
export const byMeans = /^(?:依托|借助|凭借|利用)[^，。；的]{2,16}?(?=(?:建成|建设|新建|打造|成立|组建|设立|改建)(?:了|起)?[^，。；]{2})/

/** 甘井子区、|高新区|城乡低保标准: a zone without a code, last of a list of places. */
export const zone = /^(?:高新(?:技术)?|经开|(?:经济|技术|产业)*开发|综合?保税|先导|示范|管理|度假)(?:产业|技术)?区(?=[^，。；、]{3})/
