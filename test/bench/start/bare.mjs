// The least an Electron program can be: one window with a page that stands still.
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

app.on('window-all-closed', () => app.quit())
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900 })
  return window.loadFile(join(import.meta.dirname, 'bare.html'))
})
