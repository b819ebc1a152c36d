# Python 3，只用标准库：各地区的养老服务目标，并核对每条的原句
import json
import sys
from urllib.request import urlopen

base = sys.argv[1] if len(sys.argv) > 1 else "https://minzheng-facts.example/data/latest"


def rows(name):
    with urlopen(f"{base}/{name}.ndjson") as lines:
        return [json.loads(line) for line in lines]


regions = {region["id"]: region["name"] for region in rows("regions")}
# 位置按 UTF-16 计：一个单位两个字节
texts = {seed["id"]: seed["text"].encode("utf-16-le") for seed in rows("seeds")}
for fact in rows("facts"):
    quote = fact["evidence"]
    slice = texts[quote["seed"]][2 * quote["start"] : 2 * quote["end"]].decode("utf-16-le")
    assert slice == quote["exact"], fact["id"]
    if fact["topic"] == "养老服务" and fact["modality"] == "target":
        place = regions.get(fact.get("region"), "不详")
        print(place, fact["indicator"]["name"], fact["measure"], fact.get("period", {}).get("end", "不详"), sep="\t")
