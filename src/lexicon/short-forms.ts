/** Short forms that do not follow from the full name by leaving its peoples and its kind out, as papers of the place print them. */
const own: Readonly<Record<string, string>> = {
  哈市: '哈尔滨市',
  呼市: '呼和浩特市',
  乌市: '乌鲁木齐市',
  齐市: '齐齐哈尔市',
  牡市: '牡丹江市',
  巴州: '巴音郭楞蒙古自治州',
  博州: '博尔塔拉蒙古自治州',
  克州: '克孜勒苏柯尔克孜自治州',
  莫旗: '莫力达瓦达斡尔族自治旗',
  达茂旗: '达尔罕茂明安联合旗',
  东乌旗: '东乌珠穆沁旗',
  西乌旗: '西乌珠穆沁旗',
  东苏旗: '苏尼特左旗',
  西苏旗: '苏尼特右旗',
  伊旗: '伊金霍洛旗',
  准旗: '准格尔旗',
  达旗: '达拉特旗',
  克旗: '克什克腾旗',
  翁旗: '翁牛特旗',
  前郭县: '前郭尔罗斯蒙古族自治县',
  杜蒙县: '杜尔伯特蒙古族自治县',
  喀左县: '喀喇沁左翼蒙古族自治县',
}

/** 科尔沁左翼后旗 → 科左后旗, 阿拉善左旗 → 阿左旗: a banner of several by its first character and its side. */
const sided = /^(.).{1,3}?(?:([左右])翼([前中后])|([左右前中后]))旗$/

/** The short forms of full names, each with the name it is for. */
export function shortFormsOf(names: Iterable<string>): [short: string, name: string][] {
  const banners = [...names].flatMap((name): [string, string][] => {
    const [, first = '', side = '', which = '', alone = ''] = sided.exec(name) ?? []
    return first === '' ? [] : [[`${first}${side}${which}${alone}旗`, name]]
  })
  return [...Object.entries(own), ...banners]
}
