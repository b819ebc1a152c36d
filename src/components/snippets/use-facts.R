# R（基础包）：各地区的养老服务目标
args <- commandArgs(trailingOnly = TRUE)
base <- if (length(args)) args[1] else "https://minzheng-facts.example/data/latest"
read <- function(name) read.csv(paste0(base, "/", name, ".csv"), fileEncoding = "UTF-8", colClasses = "character", na.strings = "")

facts <- merge(read("facts"), read("regions")[c("id", "name")], by.x = "region", by.y = "id", all.x = TRUE)
targets <- subset(facts, topic == "养老服务" & modality == "target")
print(targets[c("name", "indicator_name", "measure", "period_end")], row.names = FALSE)
