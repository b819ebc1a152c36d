const SCALE = 2

/** Draws the quote card that stands on the page as a PNG, twice its size, and offers it as a file. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-card]')) {
  const status = button.parentElement!.querySelector('[role=status]')!
  button.addEventListener('click', async () => {
    status.textContent = ''
    try {
      save(await draw(document.querySelector<HTMLImageElement>('.quote-card')!), button.dataset['card']!)
      status.textContent = button.dataset['done']!
    } catch {
      status.textContent = button.dataset['failed']!
    }
  })
}

async function draw(image: HTMLImageElement): Promise<Blob> {
  // the picture may be waiting below the fold
  image.loading = 'eager'
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * SCALE
  canvas.height = image.naturalHeight * SCALE
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no PNG'))), 'image/png'))
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
