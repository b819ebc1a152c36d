const doneFor = /^(?:在|为|给|向|对|使|让|帮助|支持|惠及)/
const leadsToWhom = /(?:为|给|向|对|使|让|帮助|支持)$/
/** 县残联为全县|11个|乡镇|316名|重度残疾人开展托养服务. */
const forRow = /[为给向对](?:全[省市县区镇州]|辖区内?|当地)的?(?:\d+个(?:乡镇|镇|乡|街道|社区|村|县|区|市|村社区|行政村)的?)*$/

/** 为|120名|儿童, 县残联为全县11个乡镇|316名|残疾人: whether what stands before a number says that something is done for those counted. */
export const isDoneFor = (lead: string, raw: string, clause: string): boolean => doneFor.test(lead) || leadsToWhom.test(raw) || forRow.test(clause)
