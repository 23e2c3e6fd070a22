import type { Values, WrongUse } from './arguments.ts'

/** Where a passphrase is read from: never the command itself, which every user of the PC can see. */
type Secret = { passphraseFile: string | null }

export type BackupCommand =
  | ({ name: 'backup'; dataFolder: string; outFolder: string; open: boolean; json: boolean } & Secret)
  | ({ name: 'verify'; file: string; dataFolder: string | null; json: boolean } & Secret)
  | ({ name: 'restore'; file: string; dataFolder: string; otherOffice: boolean; json: boolean } & Secret)
  | ({ name: 'drill'; file: string | null; dataFolder: string; json: boolean } & Secret)
  | { name: 'doctor'; dataFolder: string; json: boolean }

type Wrong = { name: 'wrong'; message: WrongUse; value: string }

const names = ['backup', 'verify', 'restore', 'drill', 'doctor'] as const

/** Whether a word is one of the commands about backups. */
export function isBackupCommand(name: string): name is BackupCommand['name'] {
  return (names as readonly string[]).includes(name)
}

/** Reads the words of a command about backups. */
export function readBackupCommand(
  name: BackupCommand['name'],
  values: Values,
  file: string | undefined,
): BackupCommand | Wrong {
  const { data, out, json = false } = values
  const secret = { passphraseFile: values['passphrase-file'] ?? null }
  if (name === 'verify') {
    return file === undefined ? missing('FILE') : { name, file, dataFolder: data ?? null, json, ...secret }
  }
  if (data === undefined) return missing('--data')
  switch (name) {
    case 'backup':
      if (file !== undefined) return extra(file)
      if (out === undefined) return missing('--out')
      return { name, dataFolder: data, outFolder: out, open: values['no-passphrase'] === true, json, ...secret }
    case 'restore':
      if (file === undefined) return missing('FILE')
      return { name, file, dataFolder: data, otherOffice: values['other-office'] === true, json, ...secret }
    case 'drill':
      return { name, file: file ?? null, dataFolder: data, json, ...secret }
    case 'doctor':
      return file === undefined ? { name, dataFolder: data, json } : extra(file)
  }
}

function missing(value: string): Wrong {
  return { name: 'wrong', message: 'cli.wrong.missing', value }
}

function extra(value: string): Wrong {
  return { name: 'wrong', message: 'cli.wrong.option', value }
}
