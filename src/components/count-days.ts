import { evidenceState } from '../chart/evidence-state.ts'
import { due } from '../messages/due.ts'

const today = new Date()
const words = due[document.documentElement.lang === 'en' ? 'en' : 'zh-CN']
for (const place of document.querySelectorAll<HTMLElement>('[data-deadline]')) {
  place.textContent = evidenceState(place.dataset.deadline!.split(' '), today, words)
  place.hidden = false
}
