/** Words of one who means to reach something; 争取 and 确保 tell as often what was won or made sure of. */
export const strivings = '力争|(?<![着全主尽])力保(?!障|护|持|证|险)|力求(?=[^，。；]*\\d)'

/** Words that make what they stand before something to come. */
export const toBe = `将|拟|计划|打算|预计|有望|${strivings}`
