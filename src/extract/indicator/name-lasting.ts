import { longest, shortenTo } from '../phrase/shorten-name.ts'
import { foldedOf, type Naming, type NamingContext, named } from './naming.ts'

const lasting = /^(?:年|个?月|天|周)$/
const activity =
  /(?:工作|服务|任职|任教|执教|从业|执业|经营|运营|生活|居住|租住|学习|坚守|驻村|支教|打工|患病|卧床|瘫痪|失业|失联|走失|独居|(?:从事|坚持|扎根|照顾|照料|参加|参与|帮扶|资助|陪伴)[^，的]{1,10})(?:了|近|长达|已|有|超过|将近)*(?<!为期)$/

/** 一位在基层工作|12年|的社工: how long those have done what counts nobody. */
export function lastingOf({ statement, lead, raw }: NamingContext): Naming | undefined {
  const { mark } = statement
  if (!lasting.test(mark.unit) || !activity.test(raw) || !foldedOf(statement).startsWith('的', mark.outer.end)) return undefined
  const done = lead.replace(/^(?:这|那)?[一两二三几]?[位名个]/, '').replace(/(?:了|近|长达|已|有)+$/, '')
  return done.length < 2 ? undefined : named(statement, shortenTo(done, longest - 2), 'noun-after-number', { head: done })
}
