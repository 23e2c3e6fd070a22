import { createDispatch, type Dispatch, type Handlers } from './dispatch.ts'
import { createSession } from './access/session.ts'
import { createAuditNotes } from './audit-notes.ts'
import { createBackupWork } from './backup/backup-work.ts'
import type { Context } from './context.ts'
import { createDocumentWork } from './document-work.ts'
import { attendanceHandlers } from './handlers/attendance.ts'
import { accessHandlers } from './handlers/access.ts'
import { auditHandlers } from './handlers/audit.ts'
import { backupHandlers } from './handlers/backup.ts'
import { calendarHandlers } from './handlers/calendar.ts'
import { documentHandlers } from './handlers/documents.ts'
import { evidenceHandlers } from './handlers/evidence.ts'
import { indicatorHandlers } from './handlers/indicators.ts'
import { officeHandlers } from './handlers/office.ts'
import { overviewHandlers } from './handlers/overview.ts'
import { personalHandlers } from './handlers/personal.ts'
import { planHandlers } from './handlers/plans.ts'
import { entityHandlers, recordHandlers } from './handlers/records.ts'
import { relationHandlers } from './handlers/relations.ts'
import { meetingHandlers } from './handlers/meetings.ts'
import { periodHandlers } from './handlers/periods.ts'
import { sumHandlers } from './handlers/sums.ts'
import { stakeholderHandlers } from './handlers/stakeholders.ts'
import { trainingHandlers } from './handlers/trainings.ts'
import { errorFacts } from './error-facts.ts'
import { removeLookedAt } from './evidence/copy-out.ts'
import { createLog, logFileIn, type Log } from './log.ts'
import { createOffices } from './offices.ts'
import { openSettings, settingsFileIn, settingsNotSaved, type SettingsFile } from './preferences.ts'
import type { Platform } from './platform.ts'

const handlers: Handlers<Context> = {
  ...entityHandlers,
  ...recordHandlers,
  ...relationHandlers,
  ...stakeholderHandlers,
  ...periodHandlers,
  ...sumHandlers,
  ...overviewHandlers,
  ...meetingHandlers,
  ...attendanceHandlers,
  ...trainingHandlers,
  ...indicatorHandlers,
  ...planHandlers,
  ...documentHandlers,
  ...officeHandlers,
  ...backupHandlers,
  ...auditHandlers,
  ...accessHandlers,
  ...calendarHandlers,
  ...evidenceHandlers,
  ...personalHandlers,
}

/** The whole application without a window: what the main process, the command line and the tests drive. */
export type App = Context & { dispatch: Dispatch; close: () => Promise<void> }

type AppOptions = {
  /** Also check what handlers give back. */
  checkOutput?: boolean
  /** Nobody has to sign in: for the command line, whose user can read the office's file anyway. */
  trusted?: boolean
  log?: Log
  /** The settings, where they are open already. */
  settings?: SettingsFile
}

/** Puts the application together on a platform. Nothing is opened yet; `offices.open` does that. */
export function createApp(platform: Platform, options: AppOptions = {}): App {
  const { checkOutput = false, log = createLog(logFileIn(platform.dataFolder), platform.now) } = options
  const settings = options.settings ?? openSettings(settingsFileIn(platform.dataFolder), settingsNotSaved(log))
  const session = createSession(platform.operator, options.trusted ?? false)
  const audit = createAuditNotes(session.actor, log)
  const offices = createOffices(platform, settings, log, { audit, session })
  const documents = createDocumentWork(platform)
  const backups = createBackupWork(platform, settings, offices, { audit, session })
  const context = { platform, settings, offices, documents, backups, audit, session }
  const dispatch = createDispatch(handlers, context, {
    checkOutput,
    refusal: session.refusal,
    onUnexpected: (call, error) => log('unexpected', { call, ...errorFacts(error) }),
  })
  return {
    ...context,
    dispatch,
    async close() {
      offices.close()
      await documents.close()
      await backups.close()
      removeLookedAt(platform.dataFolder)
    },
  }
}
