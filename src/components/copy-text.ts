import { saveFile } from './save-file.ts'

/** Each button that names a text copies it and says so beside itself; where the browser forbids copying, the text is selected instead. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
  const text = document.getElementById(button.dataset.copies!)!
  const status = button.parentElement!.querySelector('[role=status]')!
  button.addEventListener('click', async () => {
    // emptied first, or a second copy would announce nothing
    status.textContent = ''
    try {
      await navigator.clipboard.writeText(text.textContent)
      status.textContent = button.dataset.done!
    } catch {
      getSelection()?.selectAllChildren(text)
      status.textContent = button.dataset.failed!
    }
  })
}

/** Each button that names a text and a file saves the one as the other; RIS asks for line ends that HTML does not keep. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-saves]'))
  button.addEventListener('click', () => {
    const file = button.dataset.file!
    const text = document.getElementById(button.dataset.saves!)!.textContent
    saveFile(new Blob([file.endsWith('.ris') ? text.replaceAll('\n', '\r\n') : text], { type: 'text/plain;charset=utf-8' }), file)
  })
