// Runs in the main process before the application's own code and tells on stdout when the first page can be used: its
// content is drawn, and a key pressed in it moved the focus. The same rule holds for the application and the bare window.
import { app } from 'electron'

const { BENCH_READY: ready, BENCH_FOCUS: focus, BENCH_KEY: key } = process.env
const twoFrames = 'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))'

tell('main')
app.once('ready', () => tell('ready'))
app.once('web-contents-created', (_event, contents) => {
  tell('window')
  contents.once('dom-ready', () => void watch(contents))
})

async function watch(contents) {
  tell('page')
  await contents.executeJavaScript(
    `(${untilThere})(${JSON.stringify(ready)}).then(() => ${twoFrames}).then(() => true)`,
  )
  tell('drawn')
  await contents.executeJavaScript(`void (window.moved = (${untilMoved})(${JSON.stringify(focus)}))`)
  contents.focus()
  for (const type of ['keyDown', 'keyUp']) contents.sendInputEvent({ type, keyCode: key })
  await contents.executeJavaScript('window.moved.then(() => true)')
  tell('usable')
  for (const { type, cpu } of app.getAppMetrics()) {
    process.stdout.write(`cpu ${type} ${(cpu.cumulativeCPUUsage ?? 0) * 1000}\n`)
  }
  app.quit()
}

function tell(mark) {
  process.stdout.write(`mark ${mark} ${performance.timeOrigin + performance.now()}\n`)
}

function untilThere(selector) {
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(selector) === null) return
      watcher.disconnect()
      resolve()
    }
    const watcher = new MutationObserver(look)
    watcher.observe(document.documentElement, { childList: true, subtree: true })
    look()
  })
}

// Seen in the frame after the key: a window that has not the focus of the desktop gets no focus events.
function untilMoved(selector) {
  const from = document.querySelector(selector)
  from.focus()
  return new Promise((resolve) => {
    const look = () => (document.activeElement === from ? requestAnimationFrame(look) : resolve())
    document.addEventListener('keydown', () => requestAnimationFrame(look), { capture: true, once: true })
  })
}
