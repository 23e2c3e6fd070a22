import { BrowserWindow } from 'electron'
import { appOrigin } from './protocol.ts'
import { hardenedPreferences } from './window.ts'

// Resolves in the page once its preview shows every page of the document.
const whenComplete = `new Promise((resolve) => {
  const look = () => document.querySelector('[data-preview-ready="true"]') === null || (watcher.disconnect(), resolve(true))
  const watcher = new MutationObserver(look)
  watcher.observe(document.documentElement, { attributes: true, childList: true, subtree: true })
  look()
})`

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
    await window.webContents.executeJavaScript(whenComplete)
    return (await window.webContents.capturePage()).toPNG()
  } finally {
    window.destroy()
  }
}
