import { documentKinds } from '#shared/documents/kinds/names.ts'
import { layoutProfiles } from '#shared/entities/layout-profiles.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { languages } from '#shared/i18n/languages.ts'
import { sampleNames } from '#shared/samples/names.ts'
import { choices, type Command } from './arguments.ts'

/** What the command line can do, with all words it takes. */
export function helpText({ t }: Formatter): string {
  return t('cli.help', {
    offices: sampleNames.join(', '),
    kinds: documentKinds.join('|'),
    languages: languages.join('|'),
    profiles: layoutProfiles.join(', '),
  })
}

/** One plain sentence on a command line that makes no sense. */
export function wrongUse({ t }: Formatter, { message, value }: Extract<Command, { name: 'wrong' }>): string {
  return t(message, { value, choices: (choices[message] ?? []).join(', ') })
}
