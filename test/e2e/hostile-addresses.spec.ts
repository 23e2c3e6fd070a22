import { expect } from '@playwright/test'
import { test } from './pages/test.ts'

const addresses = [
  'https://example.org/',
  'http://example.org/',
  'ftp://example.org/',
  'file:///etc/passwd',
  'file://server/share/file',
  'file:///C:/Windows/System32/calc.exe',
  '\\\\server\\share\\file.exe',
  '//server/share/file',
  'smb://server/share',
  'nfs://server/share',
  'ms-msdt:/id PCWDiagnostic',
  'ms-officecmd:{}',
  'ms-settings:privacy',
  'search-ms:query=x&crumb=location:\\\\server\\share',
  'ms-word:ofe|u|https://example.org/a.docx',
  'vscode://file/c:/x',
  'steam://run/1',
  'tel:110',
  'mailto:a@example.org?attach=/etc/passwd',
  'javascript:window.hostile=1',
  'JaVaScRiPt:window.hostile=1',
  'data:text/html,<script>parent.hostile=1</script>',
  'blob:app://equiplan/0000',
  'view-source:app://equiplan/index.html',
  'chrome://settings/',
  'devtools://devtools/bundled/inspector.html',
  'about:blank',
  'app://equiplan/print.html',
  'app://other/index.html',
  `https://example.org/${'a'.repeat(100_000)}`,
  'https://example.org@app:equiplan/',
  'app://equiplan\u202e/lmth.xedni',
]

test('an address that a page was made to go to leads nowhere, whatever it is', async ({ launch }) => {
  const { app, page } = await launch()
  await app.evaluate(({ shell }) => {
    const handed: string[] = []
    Object.assign(globalThis, { handed })
    shell.openExternal = async (url) => void handed.push(url)
    shell.openPath = async (path) => (handed.push(path), '')
  })
  const before = page.url()
  for (const address of addresses) {
    const trying = page.evaluate((url) => {
      const link = document.createElement('a')
      link.href = url
      document.body.append(link)
      link.click()
      link.target = '_blank'
      link.click()
      link.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }))
      link.remove()
      const frame = document.createElement('iframe')
      frame.src = url
      document.body.append(frame)
      frame.remove()
      try {
        location.assign(url)
      } catch {
        // Not an address at all.
      }
      try {
        return window.open(url) !== null || 'hostile' in window
      } catch {
        return false
      }
    }, address)
    // An address that Chromium refuses empties the page for a moment; the application brings it back.
    const opened = await trying.catch(() => false)
    expect([address, opened]).toEqual([address, false])
    await expect.poll(() => page.url(), { message: address.slice(0, 80) }).toBe(before)
  }
  const seen = await app.evaluate(({ BrowserWindow }) => ({
    windows: BrowserWindow.getAllWindows().length,
    handed: (globalThis as unknown as { handed: string[] }).handed,
  }))
  expect(seen).toEqual({ windows: 1, handed: [] })
})
