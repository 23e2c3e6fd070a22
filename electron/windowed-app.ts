import { systemClock } from '#db/clock.ts'
import { createApp, type App } from './app.ts'
import { startAutomaticBackups } from './backup/automatic-backup.ts'
import type { Log } from './log.ts'
import { electronPlatform } from './main-platform.ts'
import { setMenu } from './menu.ts'
import { watchMishaps } from './mishaps.ts'
import type { SettingsFile } from './preferences.ts'

export type WindowedApp = Pick<App, 'dispatch' | 'close'> & {
  /** The window is closed; what is still to be done before the program ends. */
  atEnd: () => Promise<void>
}

type Parts = {
  dataFolder: string
  log: Log
  settings: SettingsFile
  readyToClose: () => void
  givenBackup: () => string | null
}

/** Puts the application behind its window together, with the menu, and opens the office of last time. */
export function startInWindow({ dataFolder, log, settings, readyToClose, givenBackup }: Parts): WindowedApp {
  // Read when they are first needed, which is after the window has been answered.
  const words = async () => (await import('./words.ts')).wordsIn(settings.read().language)
  watchMishaps(log, words)
  const platform = electronPlatform(dataFolder, words, readyToClose)
  const application = createApp(
    {
      ...platform,
      givenBackup,
      notify(name, event) {
        platform.notify(name, event)
        if (name === 'state') void words().then(setMenu)
      },
    },
    { log, settings },
  )
  application.offices.open(settings.read().open)
  const { offices, backups } = application
  const clock = { now: platform.now, later: systemClock.later }
  const automatic = startAutomaticBackups({ platform, offices, backups, clock, log })
  return {
    dispatch: application.dispatch,
    atEnd: automatic.atEnd,
    close() {
      automatic.stop()
      return application.close()
    },
  }
}
