import { BrowserWindow } from 'electron'
import { whenPage } from './page-ready.ts'
import { appOrigin } from './protocol.ts'
import { hardenedPreferences } from './window.ts'

// The preview is no longer busy and shows a page.
const complete = `document.querySelector('[aria-busy="false"] [role="document"] > *') && true`

const twoFrames = 'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true))))'

/** A picture (PNG) of the application's window at one of its pages, once the page is complete. */
export async function pictureOf(page: string): Promise<Uint8Array> {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    useContentSize: true,
    webPreferences: hardenedPreferences,
  })
  try {
    await window.loadURL(`${appOrigin}/index.html#${page}`)
    await whenPage(window.webContents, complete)
    // What was measured just now is drawn with the next frames, and fitting the zoom may begin another layout.
    await window.webContents.executeJavaScript(twoFrames)
    await whenPage(window.webContents, complete)
    await window.webContents.executeJavaScript(twoFrames)
    return (await window.webContents.capturePage()).toPNG()
  } finally {
    window.destroy()
  }
}
