/** The ready queries of the lab page, by name; tables and columns are those of the SQLite file. */
export const labQueries = {
  regions: `SELECT coalesce(r.name, '不详') AS 地区, count(*) AS 事实数
FROM facts AS f LEFT JOIN regions AS r ON r.id = f.region
GROUP BY f.region ORDER BY 事实数 DESC, 地区`,
  years: `SELECT coalesce(CAST(year AS TEXT), '不详') AS 到期年, count(*) AS 目标数
FROM facts WHERE modality = 'target'
GROUP BY year ORDER BY year`,
  topics: `SELECT topic AS 主题, count(*) AS 合计, sum(modality = 'target') AS 目标, sum(modality = 'actual') AS 已报告, sum(modality = 'standard') AS 标准
FROM facts GROUP BY topic ORDER BY 合计 DESC, 主题`,
  rates: `SELECT f.indicator_name AS 指标, f.quantity_value AS 百分数, r.name AS 地区, f.period_text AS 时限, f.measure AS 原文
FROM facts AS f LEFT JOIN regions AS r ON r.id = f.region
WHERE f.modality = 'target' AND f.quantity_unit = '%' ORDER BY 百分数 DESC, 指标`,
  claims: `SELECT text AS 自称, claimed AS 自称数, json_array_length(named) AS 列出数, verdict AS 结论
FROM claims ORDER BY claimed DESC, id`,
  policies: `SELECT name AS 政策, json_array_length(articles) AS 文章数, kind AS 类别, json_extract(issuers, '$[0]') AS 印发机关
FROM policies ORDER BY 文章数 DESC, 政策`,
  words: `SELECT id AS 编号, quantity_value AS 数值, quantity_unit AS 单位, indicator_name AS 指标, replace(evidence_exact, char(10), '') AS 原句
FROM facts WHERE replace(replace(evidence_exact, char(10), ''), ' ', '') LIKE '%社会工作%' ORDER BY id`,
  flags: `SELECT flag.value AS 须知, count(*) AS 事实数
FROM facts, json_each(facts.flags) AS flag
GROUP BY flag.value ORDER BY 事实数 DESC, 须知`,
} as const
