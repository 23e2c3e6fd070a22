import type { WhichDocument } from '#shared/contract/document-calls.ts'
import { Failed } from '#shared/failure.ts'
import { appOrigin } from './protocol.ts'
import { whenPage } from './page-ready.ts'
import { openHiddenWindow } from './window.ts'

/** The pages of the preview as tagged PDF. Fails with `unexpected` when they cannot be laid out. */
export async function printPdf(which: WhichDocument): Promise<Uint8Array> {
  const window = openHiddenWindow()
  try {
    await window.loadURL(`${appOrigin}/print.html#${addressOf(which)}`)
    // The print page sets the mark once every page is laid out and the fonts are there.
    const state = await whenPage(window.webContents, 'document.documentElement.dataset.ready')
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
