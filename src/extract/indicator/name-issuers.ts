import { fold } from '../../normalise/fold.ts'
import { matchesOf } from '../../normalise/matches-of.ts'
import { type Naming, type NamingContext, named } from './naming.ts'

const bodies = /^(?:部门|部委|委办局|单位|机构|厅局|司局)+/
const issuing =
  /^(?:近日|日前|还|已|先后|陆续)*(?<verb>(?:联合|共同|联手)?(?:印发|出台|制定|发布|下发|发文|签署|发出|启动|实施|开展|推出|部署|召开|举办|主办))了?/
const documents =
  /(?:实施方案|工作方案|行动方案|实施意见|指导意见|方案|意见|通知|办法|规定|措施|计划|规划|倡议书?|细则|指南|标准|文件|公告|协议|备忘录|会议|活动|行动)/g

/** 省民政厅等|5部门|联合印发《…通知》 → 联合印发通知的部门数: those who issue something together, by what they issue. */
export function nameIssuers({ statement, behind, raw }: NamingContext): Naming | undefined {
  const { unit } = statement.mark
  const said = (unit === '个' || unit === '家' ? '' : unit) + fold(behind)
  const who = bodies.exec(said)?.[0]
  if (!who) return undefined
  const rest = said.slice(who.length)
  const match = issuing.exec(rest)
  const called = /(?:联合|会同|协同|携手)\s*$/.test(raw)
  const joint = called || /[等由据是会和联同]\s*$/.test(raw) || /^(?:联合|共同|联手)/.test(match?.groups?.verb ?? '')
  if (match ? !joint : !rest.startsWith('《')) return undefined
  const title = /《([^》]*)》/.exec(rest)?.[1] ?? rest
  const document = matchesOf(title, documents).at(-1)?.[0] ?? '文件'
  const verb = (called ? '联合' : '') + (match?.groups?.verb ?? '联合发布')
  return named(statement, `${verb}${verb.endsWith('发文') ? '' : document}的${who}数`, 'issuers-together', { head: who })
}
