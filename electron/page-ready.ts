import type { WebContents } from 'electron'
import { Failed } from '#shared/failure.ts'

/** Longest time a page may take to be laid out, milliseconds; a plan of 1,000 measures needs a few seconds. */
const patience = 120_000

/**
 * Waits until an expression about the page gives something other than null or undefined, looking again at every
 * change of the page, and gives that. Fails with `unexpected` when it never does.
 */
export async function whenPage(contents: WebContents, expression: string): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Failed('unexpected', { detail: { waited: patience } })), patience)
  })
  return Promise.race([contents.executeJavaScript(watching(expression)), late]).finally(() => clearTimeout(timer))
}

function watching(expression: string): string {
  return `new Promise((resolve) => {
    const look = () => {
      const found = ${expression}
      if (found === null || found === undefined) return
      watcher.disconnect()
      resolve(found)
    }
    const watcher = new MutationObserver(look)
    watcher.observe(document.documentElement, { attributes: true, childList: true, subtree: true })
    look()
  })`
}
