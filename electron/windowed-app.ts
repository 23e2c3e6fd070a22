import { createFormatter } from '#shared/i18n/formatter.ts'
import { createApp, type App } from './app.ts'
import type { Log } from './log.ts'
import { electronPlatform, formatterOfSystem } from './main-platform.ts'
import { setMenu } from './menu.ts'
import { watchMishaps } from './mishaps.ts'
import type { SettingsFile } from './preferences.ts'

export type WindowedApp = Pick<App, 'dispatch' | 'close'>

type Parts = { dataFolder: string; log: Log; settings: SettingsFile; readyToClose: () => void }

/** Puts the application behind its window together, with the menu, and opens the office of last time. */
export function startInWindow({ dataFolder, log, settings, readyToClose }: Parts): WindowedApp {
  const words = () => {
    const { language } = settings.read()
    return language === null ? formatterOfSystem() : createFormatter(language)
  }
  watchMishaps(log, words)
  const platform = electronPlatform(dataFolder, words, readyToClose)
  const application = createApp(
    {
      ...platform,
      notify(name, event) {
        platform.notify(name, event)
        // After the window was answered: its first question waits for the office, not for the menu's words.
        if (name === 'state') setImmediate(() => setMenu(words()))
      },
    },
    { log, settings },
  )
  application.offices.open(settings.read().open)
  return application
}
