import { createApp, type App } from './app.ts'
import type { Log } from './log.ts'
import { electronPlatform } from './main-platform.ts'
import { setMenu } from './menu.ts'
import { watchMishaps } from './mishaps.ts'
import type { SettingsFile } from './preferences.ts'

export type WindowedApp = Pick<App, 'dispatch' | 'close'>

type Parts = { dataFolder: string; log: Log; settings: SettingsFile; readyToClose: () => void }

/** Puts the application behind its window together, with the menu, and opens the office of last time. */
export function startInWindow({ dataFolder, log, settings, readyToClose }: Parts): WindowedApp {
  // Read when they are first needed, which is after the window has been answered.
  const words = async () => (await import('./words.ts')).wordsIn(settings.read().language)
  watchMishaps(log, words)
  const platform = electronPlatform(dataFolder, words, readyToClose)
  const application = createApp(
    {
      ...platform,
      notify(name, event) {
        platform.notify(name, event)
        if (name === 'state') void words().then(setMenu)
      },
    },
    { log, settings },
  )
  application.offices.open(settings.read().open)
  return application
}
