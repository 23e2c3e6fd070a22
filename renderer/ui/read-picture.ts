const largest = 390_000
const widths = [800, 600, 400, 240]

/** A picture file as data URL of at most about 290 kB, made smaller where it must be; null when it is no picture. */
export async function readPicture(file: File): Promise<string | null> {
  if (!['image/png', 'image/jpeg'].includes(file.type)) return null
  const url = await dataUrl(file)
  const picture = await decode(url)
  if (!picture) return null
  if (url.length <= largest) return url
  return widths.map((width) => drawn(picture, width, file.type)).find((smaller) => smaller.length <= largest) ?? null
}

function dataUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')))
    reader.readAsDataURL(file)
  })
}

async function decode(url: string): Promise<HTMLImageElement | null> {
  const picture = new Image()
  picture.src = url
  return picture.decode().then(
    () => picture,
    () => null,
  )
}

function drawn(picture: HTMLImageElement, width: number, type: string): string {
  const scale = Math.min(1, width / picture.naturalWidth)
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL(type, 0.85)
}
