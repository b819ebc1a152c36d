/** What the data set is called, wherever it is described. */
export const site = {
  url: 'https://minzheng-facts.example/',
  /** Where errors are reported: `mailto:` and an address, or the address of a form for new issues; without it pages say that none is known. */
  contact: undefined as string | undefined,
  name: { zh: '民政政策事实库', en: 'Civil Affairs Policy Facts of China' },
  description: {
    zh: '从中文报纸和政府文本抽取的民政与社会工作事实：每个数字带指标、数值、单位、界、地区、时间、性质，并逐字连着它在原文里的句子。文本没有说的写“不详”，不推测。',
    en: 'Facts on civil affairs and social work extracted from Chinese newspaper and government texts: each number with its indicator, value, unit, bound, region, period and modality, tied word for word to its sentence in the source text. What a text does not say is marked unknown, never guessed.',
  },
  keywords: ['民政', '社会工作', '社会救助', '养老服务', '政策目标', 'civil affairs', 'social work', 'China'],
} as const

/** Where the current SQLite file is published. */
export const sqlitePath = '/data/latest/minzheng-facts.sqlite'
