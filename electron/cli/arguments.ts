import { parseArgs } from 'node:util'
import { documentKinds, type DocumentKind } from '#shared/documents/kinds/names.ts'
import { layoutProfiles } from '#shared/entities/layout-profiles.ts'
import { languages, type Language } from '#shared/i18n/languages.ts'
import { sampleNames, type SampleName } from '#shared/samples/names.ts'
import { backupExtension } from '../backup/layout.ts'
import { isBackupCommand, readBackupCommand, type BackupCommand } from './backup-arguments.ts'

type Profile = (typeof layoutProfiles)[number]

/** What the command line asks for; `window` is no command at all. */
export type Command =
  /** `backup`: the file the program was started with, by a double-click. */
  | { name: 'window'; dataFolder: string | null; backup: string | null }
  | { name: 'help' }
  | { name: 'version' }
  | { name: 'sample'; office: SampleName; dataFolder: string; json: boolean }
  | {
      name: 'export'
      dataFolder: string
      outFolder: string
      kind: DocumentKind | null
      language: Language | null
      formats: ('docx' | 'pdf')[]
      json: boolean
    }
  | { name: 'check'; file: string; profile: Profile; json: boolean }
  | { name: 'produce-samples'; outFolder: string }
  | BackupCommand
  /** `message` is the key of one plain sentence. */
  | { name: 'wrong'; message: WrongUse; value: string }

export type WrongUse =
  | 'cli.wrong.command'
  | 'cli.wrong.option'
  | 'cli.wrong.office'
  | 'cli.wrong.kind'
  | 'cli.wrong.language'
  | 'cli.wrong.format'
  | 'cli.wrong.profile'
  | 'cli.wrong.missing'

/** What may stand in the place of a word that no closed list has. */
export const choices: Partial<Record<WrongUse, readonly string[]>> = {
  'cli.wrong.office': sampleNames,
  'cli.wrong.kind': documentKinds,
  'cli.wrong.language': languages,
  'cli.wrong.profile': layoutProfiles,
}

const options = {
  data: { type: 'string' },
  out: { type: 'string' },
  kind: { type: 'string' },
  language: { type: 'string' },
  format: { type: 'string' },
  profile: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  'produce-samples': { type: 'string' },
  'passphrase-file': { type: 'string' },
  'no-passphrase': { type: 'boolean' },
  'other-office': { type: 'boolean' },
} as const

export type Values = { [K in keyof typeof options]?: (typeof options)[K]['type'] extends 'boolean' ? boolean : string }

/** Reads the words after the program's name. Switches that Chromium itself understands are passed over. */
export function commandOf(words: string[]): Command {
  const own = words.filter((word) => !isChromiumSwitch(word))
  try {
    const { values, positionals } = parseArgs({ args: own, options, allowPositionals: true })
    return read(values, positionals)
  } catch (error) {
    return { name: 'wrong', message: 'cli.wrong.option', value: optionIn(error) }
  }
}

function read(values: Values, [name, argument, ...rest]: string[]): Command {
  if (values.help === true || name === 'help') return { name: 'help' }
  if (values.version === true) return { name: 'version' }
  if (values['produce-samples'] !== undefined) return { name: 'produce-samples', outFolder: values['produce-samples'] }
  if (name === undefined) return { name: 'window', dataFolder: values.data ?? null, backup: null }
  if (isBackupFile(name) && argument === undefined) {
    return { name: 'window', dataFolder: values.data ?? null, backup: name }
  }
  if (rest[0] !== undefined) return { name: 'wrong', message: 'cli.wrong.option', value: rest[0] }
  if (name === 'sample') return readSample(values, argument)
  if (name === 'export') return readExport(values)
  if (name === 'check') return readCheck(values, argument)
  if (isBackupCommand(name)) return readBackupCommand(name, values, argument)
  return { name: 'wrong', message: 'cli.wrong.command', value: name }
}

function readSample({ data, json = false }: Values, office: string | undefined): Command {
  if (office === undefined) return missing('OFFICE')
  if (!isOneOf(sampleNames, office)) return { name: 'wrong', message: 'cli.wrong.office', value: office }
  return data === undefined ? missing('--data') : { name: 'sample', office, dataFolder: data, json }
}

function readExport({ data, out, kind, language, format, json = false }: Values): Command {
  if (data === undefined) return missing('--data')
  if (out === undefined) return missing('--out')
  if (kind !== undefined && !isOneOf(documentKinds, kind)) return wrong('cli.wrong.kind', kind)
  if (language !== undefined && !isOneOf(languages, language)) return wrong('cli.wrong.language', language)
  if (format !== undefined && !isOneOf(['docx', 'pdf'] as const, format)) return wrong('cli.wrong.format', format)
  return {
    name: 'export',
    dataFolder: data,
    outFolder: out,
    kind: kind ?? null,
    language: language ?? null,
    formats: format === undefined ? ['docx', 'pdf'] : [format],
    json,
  }
}

function readCheck({ profile, json = false }: Values, file: string | undefined): Command {
  if (file === undefined) return missing('FILE')
  if (profile === undefined) return missing('--profile')
  if (!isOneOf(layoutProfiles, profile)) return wrong('cli.wrong.profile', profile)
  return { name: 'check', file, profile, json }
}

function wrong(message: WrongUse, value: string): Command {
  return { name: 'wrong', message, value }
}

function missing(value: string): Command {
  return wrong('cli.wrong.missing', value)
}

function isOneOf<const T extends string>(list: readonly T[], word: string): word is T {
  return (list as readonly string[]).includes(word)
}

function optionIn(error: unknown): string {
  return /'([^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
}

const chromiumSwitches =
  /^--(?:no-sandbox|inspect(?:-brk)?|remote-debugging-(?:port|pipe)|disable-[\w-]+|enable-[\w-]+|user-data-dir|force-[\w-]+|lang|ozone-[\w-]+|use-gl|in-process-gpu|password-store|no-zygote)(?:=|$)/

function isChromiumSwitch(word: string): boolean {
  return chromiumSwitches.test(word)
}

function isBackupFile(word: string): boolean {
  return word.toLowerCase().endsWith(`.${backupExtension}`)
}
