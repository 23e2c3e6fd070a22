import { app, BrowserWindow, dialog } from 'electron'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { errorFacts } from './error-facts.ts'
import type { Log } from './log.ts'

/**
 * What happens when something nobody foresaw goes wrong outside a call: it is logged, a page that died is loaded again
 * (what was typed is in the drafts), and an error of the main process is told in the person's language.
 */
export function watchMishaps(log: Log, words: () => Promise<Formatter>): void {
  process.on('uncaughtException', (error) => {
    log('uncaught', errorFacts(error))
    void words().then(({ t }) => dialog.showErrorBox(t('failure.unexpected.title'), t('failure.unexpected.what-to-do')))
  })
  process.on('unhandledRejection', (error) => log('unhandled', errorFacts(error)))
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => log('process-gone', { type, reason, exitCode }))
  app.on('render-process-gone', (_event, contents, { reason, exitCode }) => {
    log('page-gone', { reason, exitCode })
    // A page that dies again and again must not be loaded for ever.
    if (reason !== 'clean-exit' && !reloaded.has(contents)) {
      reloaded.add(contents)
      BrowserWindow.fromWebContents(contents)?.reload()
    }
  })
}

const reloaded = new WeakSet<object>()
