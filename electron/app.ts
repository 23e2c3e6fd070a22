import { join } from 'node:path'
import { createDispatch, type Dispatch, type Handlers } from './dispatch.ts'
import type { Context } from './context.ts'
import { createDocumentWork } from './document-work.ts'
import { documentHandlers } from './handlers/documents.ts'
import { officeHandlers } from './handlers/office.ts'
import { planHandlers } from './handlers/plans.ts'
import { entityHandlers, recordHandlers } from './handlers/records.ts'
import { createLog, describeError } from './log.ts'
import { createOffices } from './offices.ts'
import { openSettings } from './preferences.ts'
import type { Platform } from './platform.ts'

const handlers: Handlers<Context> = {
  ...entityHandlers,
  ...recordHandlers,
  ...planHandlers,
  ...documentHandlers,
  ...officeHandlers,
}

/** The whole application without a window: what the main process, the command line and the tests drive. */
export type App = Context & { dispatch: Dispatch; close: () => Promise<void> }

/** Puts the application together on a platform. Nothing is opened yet; `offices.open` does that. */
export function createApp(platform: Platform, { checkOutput = false } = {}): App {
  const log = createLog(join(platform.dataFolder, 'log', 'equiplan.log'), platform.now)
  const settings = openSettings(join(platform.dataFolder, 'settings.json'), (error) =>
    log('settings-not-saved', describeError(error)),
  )
  const offices = createOffices(platform, settings, log)
  const documents = createDocumentWork(platform)
  const context = { platform, settings, offices, documents }
  const dispatch = createDispatch(handlers, context, {
    checkOutput,
    onUnexpected: (call, error) => log('unexpected', { call, ...describeError(error) }),
  })
  return {
    ...context,
    dispatch,
    async close() {
      offices.close()
      await documents.close()
    },
  }
}
