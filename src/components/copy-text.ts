/** Each button that names a text copies it and says so beside itself; where the browser forbids copying, the text is selected instead. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
  const text = document.getElementById(button.dataset['copies']!)!
  const status = button.parentElement!.querySelector('[role=status]')!
  button.addEventListener('click', async () => {
    // emptied first, or a second copy would announce nothing
    status.textContent = ''
    try {
      await navigator.clipboard.writeText(text.textContent)
      status.textContent = button.dataset['done']!
    } catch {
      getSelection()?.selectAllChildren(text)
      status.textContent = button.dataset['failed']!
    }
  })
}
