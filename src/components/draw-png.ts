import { saveFile } from './save-file.ts'

/** Draws the SVG file of a picture at twice its size and hands it to the reader as a PNG; without it the SVG can still be taken. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-png]'))
  button.addEventListener('click', () =>
    drawPng(button.dataset.png!).catch(() => {
      button.textContent = button.dataset.failed!
      button.disabled = true
    }),
  )

async function drawPng(address: string): Promise<void> {
  const image = new Image()
  image.src = address
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * 2
  canvas.height = image.naturalHeight * 2
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob>((done, failed) => canvas.toBlob((made) => (made ? done(made) : failed(new RangeError('画布太大'))), 'image/png'))
  saveFile(blob, decodeURIComponent(address.split('/').at(-1)!).replace(/svg$/, 'png'))
}
