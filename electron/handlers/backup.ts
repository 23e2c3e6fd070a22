import { join } from 'node:path'
import { Failed } from '#shared/failure.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../dispatch.ts'
import { pathOfDropped } from '../evidence/dropped-files.ts'

/** Backups and restores. Where a file goes or lies is asked in the main process. */
export const backupHandlers = {
  'backup.state': ({ backups }) => backups.room(),
  'backup.protect': async ({ backups }, { passphrase }) => ({ recoveryKey: await backups.protect(passphrase) }),
  'backup.make': async ({ backups, platform }, { place }) => {
    const { folder, protection } = backups.room()
    if (protection === 'undecided') throw new Failed('passphrase-needed')
    const target = place === 'last' && folder !== null ? folder : await platform.chooseBackupFolder(folder)
    if (target === null) throw new Failed('cancelled')
    return backups.make(target)
  },
  'backup.automatic': async ({ backups, platform }, { when, place }) => {
    const { automatic, folder, protection } = backups.room()
    if (protection === 'undecided') throw new Failed('passphrase-needed')
    const known = automatic?.folder ?? folder
    const asked = when !== 'never' && (place === 'choose' || known === null)
    const target = asked ? await platform.chooseBackupFolder(known) : known
    if (when !== 'never' && target === null) throw new Failed('cancelled')
    backups.setAutomatic(when === 'never' || target === null ? null : { when, folder: target })
    return backups.room()
  },
  'backup.cancel': ({ backups }) => {
    backups.cancel()
    return {}
  },
  'backup.look': async ({ backups, platform }) => {
    const file = await platform.chooseBackupFile(backups.room().folder)
    if (file === null) throw new Failed('cancelled')
    return backups.look(file)
  },
  'backup.given': ({ backups, platform }) => {
    const file = platform.givenBackup()
    return file === null ? null : backups.look(file)
  },
  'backup.dropped': ({ backups }, { handle }) => {
    const file = pathOfDropped(handle)
    if (file === undefined) throw new Failed('not-found')
    return backups.look(file)
  },
  'backup.verify': async ({ backups }, { handle, secret }) => {
    const { sealed } = await backups.verify(backups.pathOf(handle), secret)
    return { sealed }
  },
  'backup.restore': ({ backups }, { handle, secret, otherOffice }) =>
    backups.restore(backups.pathOf(handle), secret, otherOffice),
  'backup.goBack': ({ backups }) => backups.goBack(),
  'backup.drill': ({ backups }) => backups.drill(),
  'backup.reveal': ({ backups, platform }) => {
    const { last } = backups.room()
    if (last === null) throw new Failed('not-found')
    platform.reveal(join(last.folder, last.file))
    return {}
  },
} satisfies Partial<Handlers<Context>>
