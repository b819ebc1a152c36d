import { evidenceState } from '../chart/evidence-state.ts'

const today = new Date()
for (const place of document.querySelectorAll<HTMLElement>('[data-deadline]')) {
  place.textContent = evidenceState(place.dataset.deadline!.split(' '), today)
  place.hidden = false
}
