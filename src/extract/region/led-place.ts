import type { RegionMark } from '../../nlcst/mark.ts'

const leads = /(?:指导|组织|督促|帮助|协助|推动|支持)$/
const does =
  /^(?:各[\u4e00-\u9fff]{2,6})?(?:累计|已经?|共|先后|新|成功)*(?:启用|建成|建立|建设|新建|完成|开展|举办|改造|发放|设立|设置|转移|排查|整改|筹集|募集|培训|救助|安置|抢修|恢复|清理|投入|开放|打造|培育)/

/** 省住建厅指导涿州市累计启用水源井58眼，完成106个小区排水: what one above it leads a place to do is done there; not what stands in the clauses behind one that counts nothing (指导某市开展排查，累计派出工作组20个). */
export function isLed(folded: string, place: RegionMark, clause: number): boolean {
  if (place.relative || !leads.test(folded.slice(Math.max(0, place.start - 2), place.start)) || !does.test(folded.slice(place.end, place.end + 16)))
    return false
  return place.start >= clause || /^[^，。；]*\d/.test(folded.slice(place.end, clause))
}
