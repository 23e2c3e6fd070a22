import type { Formatter } from '#shared/i18n/formatter.ts'
import type { App } from '../app.ts'
import type { Platform } from '../platform.ts'

/** 0: done. 1: the work failed or a rule is not kept. 2: the command line makes no sense. */
export type ExitCode = 0 | 1 | 2

export type CommandLine = {
  print: (text: string) => void
  complain: (sentence: string) => void
  formatter: Formatter
  version: string
  platformFor: (dataFolder: string) => Platform
  /** Gives the application to the pages that are printed. */
  attach: (app: App) => void
}
