import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { unwatched } from '#db/backup/watch.ts'
import { withFailures } from '#db/failures.ts'
import { Failed } from '#shared/failure.ts'
import { verifyBackup } from '../backup/verify-backup.ts'
import type { App } from '../app.ts'
import type { BackupCommand } from './backup-arguments.ts'
import type { CommandLine, ExitCode } from './command-line.ts'
import { openOrFail } from './open-or-fail.ts'

type Command = Exclude<BackupCommand, { name: 'doctor' }>
type Line = Pick<CommandLine, 'print' | 'formatter'>

/** The variable a passphrase or recovery key may stand in, for the task scheduler. */
const variable = 'EQUIPLAN_PASSPHRASE'

/** Carries out a command about backups; fails as the work does. */
export async function runBackupCommand(app: App, command: Command, line: Line): Promise<ExitCode> {
  switch (command.name) {
    case 'backup':
      return backUp(app, command, line)
    case 'verify':
      return verify(command, line)
    case 'restore':
      return restore(app, command, line)
    case 'drill':
      return drill(app, command, line)
  }
}

async function backUp(
  app: App,
  command: Extract<Command, { name: 'backup' }>,
  { print, formatter: { t, number } }: Line,
): Promise<ExitCode> {
  openPresent(app)
  const { protection } = app.backups.room()
  let recoveryKey: string | null = null
  if (command.open) {
    if (protection !== 'open') await app.backups.protect(null)
  } else if (protection !== 'locked') {
    const passphrase = secretOf(command)
    if (passphrase === null || passphrase.length < 8) throw new Failed('passphrase-needed')
    recoveryKey = await app.backups.protect(passphrase)
  }
  const folder = resolve(command.outFolder)
  withFailures({ folder }, () => mkdirSync(folder, { recursive: true }))
  const { made, removed } = await app.backups.make(folder)
  if (command.json) print(JSON.stringify({ ...made, removed, recoveryKey, verified: true }))
  else {
    const megabytes = number(Math.max(0.1, Math.round(made.size / 100_000) / 10))
    print(t('backup.cli.made', { file: made.file, folder: made.folder, sequence: made.sequence, megabytes }))
    if (recoveryKey !== null) print(t('backup.cli.recovery-key', { key: recoveryKey }))
  }
  return 0
}

// Needs no office: whoever finds a stick can ask what is on it.
function verify(command: Extract<Command, { name: 'verify' }>, { print, formatter }: Line): ExitCode {
  const scratch = mkdtempSync(join(tmpdir(), 'equiplan-verify-'))
  try {
    const file = resolve(command.file)
    const { header, sealed } = verifyBackup(file, { secret: secretOf(command) }, scratch, unwatched)
    const { office, sequence, at, counts, audit } = header
    const found = { file: basename(file), office: office.name, sequence, at, counts, audit, sealed }
    if (command.json) print(JSON.stringify(found))
    else {
      const facts = { file: basename(file), office: office.name, sequence, at: formatter.moment(at, 'day-time') }
      print(formatter.t(sealed ? 'backup.cli.sealed' : 'backup.cli.sound', facts))
      if (audit !== null) print(formatter.t('backup.cli.audit', audit))
    }
    return 0
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

async function restore(
  app: App,
  command: Extract<Command, { name: 'restore' }>,
  { print, formatter }: Line,
): Promise<ExitCode> {
  app.offices.open(app.settings.read().open)
  const file = resolve(command.file)
  const state = await app.backups.restore(file, secretOf(command), command.otherOffice)
  if (state.failure !== null) throw new Failed(state.failure.code, state.failure)
  const { wayBack } = app.backups.room()
  if (command.json) print(JSON.stringify({ file: basename(file), place: state.place, wayBack }))
  else print(formatter.t('backup.cli.restored', { file: basename(file) }))
  return 0
}

async function drill(
  app: App,
  command: Extract<Command, { name: 'drill' }>,
  { print, formatter }: Line,
): Promise<ExitCode> {
  openPresent(app)
  const file = command.file === null ? undefined : resolve(command.file)
  const { proven } = await app.backups.drill(file, secretOf(command))
  if (proven === null) throw new Failed('unexpected')
  const { sequence, computer } = proven
  const at = formatter.moment(proven.at, 'day-time')
  print(command.json ? JSON.stringify(proven) : formatter.t('backup.cli.proven', { sequence, at, computer }))
  return 0
}

function openPresent(app: App): void {
  const place = app.settings.read().open
  // A mistyped folder must not become an empty office.
  if (!app.offices.has(place)) throw new Failed('no-office')
  openOrFail(app, place)
}

// The first line, so that an editor's line feed at the end does no harm.
function secretOf({ passphraseFile }: { passphraseFile: string | null }): string | null {
  if (passphraseFile === null) return process.env[variable] ?? null
  const path = resolve(passphraseFile)
  return withFailures({ file: basename(path) }, () => readFileSync(path, 'utf8')).split(/\r?\n/)[0] ?? null
}
