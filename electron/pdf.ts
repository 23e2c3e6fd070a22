import type { BrowserWindow } from 'electron'
import type { WhichDocument } from '#shared/contract/document-calls.ts'
import { Failed } from '#shared/failure.ts'
import { appOrigin } from './protocol.ts'
import { allowOnly } from './ipc.ts'
import { whenPage } from './page-ready.ts'
import { openHiddenWindow } from './window.ts'

/**
 * The pages of the preview as tagged PDF, and the document's title. Fails with `unexpected` when they cannot be laid
 * out, and with `cancelled` on the signal.
 */
export async function printPdf(
  which: WhichDocument,
  signal: AbortSignal,
): Promise<{ bytes: Uint8Array; title: string }> {
  const window = openHiddenWindow()
  allowOnly(window.webContents, ['document.dossier'])
  // One signal serves every file until something is cancelled, so each leaves it again.
  const printed = new AbortController()
  const cancelled = new Promise<never>((_resolve, reject) => {
    const stop = () => reject(new Failed('cancelled'))
    signal.addEventListener('abort', stop, { once: true, signal: printed.signal })
  })
  try {
    return await Promise.race([print(window, which), cancelled])
  } finally {
    printed.abort()
    window.destroy()
  }
}

async function print(window: BrowserWindow, which: WhichDocument): Promise<{ bytes: Uint8Array; title: string }> {
  const { webContents } = window
  await window.loadURL(`${appOrigin}/print.html#${addressOf(which)}`)
  // The print page sets the mark once every page is laid out and the fonts are there.
  const state = await whenPage(webContents, 'document.documentElement.dataset.ready')
  if (state !== 'true') throw new Failed('unexpected')
  const bytes = await webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  return { bytes, title: webContents.getTitle() }
}

function addressOf({ subject, id, kind, language }: WhichDocument): string {
  return new URLSearchParams({ subject, id, kind, ...(language !== undefined && { language }) }).toString()
}
