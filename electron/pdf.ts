import type { WhichDocument } from '#shared/contract/document-calls.ts'
import { Failed } from '#shared/failure.ts'
import { appOrigin } from './protocol.ts'
import { openHiddenWindow } from './window.ts'

/** Longest time the pages of one document may take to lay out, milliseconds. */
const patience = 120_000

// Resolves in the page once the preview has laid out every page and the fonts are there.
const whenReady = `new Promise((resolve) => {
  const root = document.documentElement
  const look = () => root.dataset.ready === undefined || (watcher.disconnect(), resolve(root.dataset.ready))
  const watcher = new MutationObserver(look)
  watcher.observe(root, { attributes: true })
  look()
})`

/** The pages of the preview as tagged PDF. Fails with `unexpected` when they cannot be laid out. */
export async function printPdf(which: WhichDocument): Promise<Uint8Array> {
  const window = openHiddenWindow()
  try {
    await window.loadURL(`${appOrigin}/print.html#${addressOf(which)}`)
    const state: unknown = await withinPatience(window.webContents.executeJavaScript(whenReady))
    if (state !== 'true') throw new Failed('unexpected')
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
  } finally {
    window.destroy()
  }
}

function addressOf({ planId, kind, language }: WhichDocument): string {
  return new URLSearchParams({ planId, kind, ...(language !== undefined && { language }) }).toString()
}

function withinPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Failed('unexpected')), patience)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
