/** A row of figures under a year (2007-2008 2 358 不适用) or a word (中西区 342 320), in folded text. */
export const tableRow = /^\s*(?:(?:不适用\s+)?\d{4}(?:[-–—/]\d{2,4})?(?:年度?)?|[\u4e00-\u9fff]{2,8})\s+(?:[\d.,%\s]|不适用)+$/
