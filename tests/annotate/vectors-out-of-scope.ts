/** Cases of other suites that we do not read, by the reason why; `cases` are the ends of their ids. */
export const outOfScope: readonly { suite: string; reason: string; cases: readonly string[] }[] = [
  {
    suite: 'recognizers-number',
    reason: 'a slash in running text is a date or an alternative (3/5, 24/7), not a fraction',
    cases: ['NumberModel.json#243', 'NumberModel.json#255', 'NumberModel.json#274'],
  },
  {
    suite: 'recognizers-percent',
    reason: 'spaces inside a numeral: the parser takes out those of layout before',
    cases: ['#4', '#7', '#51', '#98', '#99', '#101', '#106'],
  },
  { suite: 'recognizers-percent', reason: 'a full-width comma separates items, not thousands', cases: ['#71', '#77'] },
  { suite: 'recognizers-percent', reason: 'no such share in civil affairs', cases: ['#45'] },
  { suite: 'recognizers-percent', reason: 'we read more: 二三十个百分点 and 5-20% are ranges', cases: ['#116', '#148'] },
  {
    suite: 'recognizers-numberrange',
    reason: 'bare numbers without a unit: a quantity of this corpus has one',
    cases: ['#0', '#1', '#4', '#7', '#8', '#9', '#11', '#12', '#19', '#21', '#22', '#27', '#31', '#32', '#36'],
  },
  { suite: 'recognizers-numberrange', reason: 'ages define groups: they are thresholds', cases: ['#14'] },
  {
    suite: 'recognizers-unit',
    reason: 'ages define groups: they are thresholds',
    cases: ['AgeModel.json#0', 'AgeModel.json#1', 'AgeModel.json#3', 'AgeModel.json#6', 'AgeModel.json#7', 'AgeModel.json#8'],
  },
  { suite: 'recognizers-unit', reason: 'the currency stands outside the span, as gold draws it', cases: ['CurrencyModel.json#26', 'CurrencyModel.json#27'] },
  { suite: 'recognizers-unit', reason: 'currency names without a number state nothing', cases: ['CurrencyModel.json#21', 'CurrencyModel.json#22'] },
  {
    suite: 'recognizers-unit',
    reason: 'sums with 角 and 分, and 半 behind the unit, belong to shops',
    cases: ['CurrencyModel.json#20', 'DimensionModel.json#11', 'DimensionModel.json#14'],
  },
  { suite: 'nzh', reason: 'the wording of bank slips', cases: ['人民币负零元', '人民币零元零角零分'] },
]

/** Why a case is out of scope; undefined when it is in. */
export function whyOut(suite: string, { kind, case: id }: { kind: string; case: string }): string | undefined {
  if (kind === 'sentence-transform') return 'rewrites a sentence'
  return outOfScope.find((o) => o.suite === suite && o.cases.some((c) => id.endsWith(c)))?.reason
}
