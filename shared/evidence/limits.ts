/** Largest file that is kept as evidence, bytes. */
export const largestEvidence = 200_000_000

/** Most files that are added at a time. */
export const mostFilesAtOnce = 50

// Documents, pictures, sound and film: what another program shows without carrying anything out. Formats with macros and
// web pages are not among them, nor is anything that starts by itself.
const shown = new Set(
  (
    'pdf docx xlsx pptx odt ods odp rtf txt csv eml ' +
    'png jpg jpeg gif webp tif tiff bmp heic ' +
    'mp3 m4a ogg wav mp4 mov webm'
  ).split(' '),
)

/** Whether a file of this name is opened in the program that the PC shows such files with; all others are only saved. */
export function isShown(fileName: string): boolean {
  return shown.has(extensionOf(fileName))
}

/** The letters behind the last dot, small; empty without one. */
export function extensionOf(fileName: string): string {
  const dot = fileName.lastIndexOf('.')
  return dot <= 0 ? '' : fileName.slice(dot + 1).toLowerCase()
}
