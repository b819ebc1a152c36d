-- DuckDB：直接读网上的 Parquet；按地区和年份排好，只取用得着的行组
SELECT r.name, f.indicator_name, f.measure, f.period_end
FROM read_parquet('https://minzheng-facts.example/data/latest/facts.parquet') AS f
LEFT JOIN read_parquet('https://minzheng-facts.example/data/latest/regions.parquet') AS r ON r.id = f.region
WHERE f.topic = '养老服务' AND f.modality = 'target' AND f.year >= 2025
ORDER BY r.id, f.year;
