import { sqliteVersion } from '#db/open.ts'
import type { Currency } from '#shared/entities/currencies.ts'
import { Failed } from '#shared/failure.ts'
import type { InputOf } from '#shared/entity.ts'
import type { Entities } from '#shared/entities/all.ts'
import type { CallArguments } from '#shared/contract.ts'
import { unusedFolder } from '../salvage/unused-folder.ts'
import type { Handlers } from '../dispatch.ts'
import type { Context } from '../context.ts'

/** The application itself: preferences, which office is open, what it runs on. */
export const officeHandlers = {
  'app.state': (context) => context.offices.state(),
  'app.setPreferences': (context, change) => {
    context.settings.change(change)
    const state = context.offices.state()
    context.platform.notify('state', state)
    return state
  },
  'app.about': (context) => ({
    ...context.platform.about(),
    sqlite: sqliteVersion(),
    dataFolder: context.platform.dataFolder,
  }),
  'app.licences': (context) => context.platform.licences(),
  'app.revealLicences': (context) => {
    const { chromiumFile } = context.platform.licences()
    if (chromiumFile === null) throw new Failed('no-such-file')
    context.platform.reveal(chromiumFile)
    return {}
  },
  'app.readyToClose': async (context) => {
    await context.documents.settled()
    context.platform.readyToClose()
    return {}
  },
  'office.open': (context, { place }) => context.offices.open(place),
  'office.reveal': (context) => {
    context.platform.reveal(context.offices.file())
    return {}
  },
  'office.salvage': async ({ offices, backups, platform }) => {
    if (offices.state().failure === null) throw new Failed('not-allowed')
    const place = await platform.chooseBackupFolder(null)
    if (place === null) throw new Failed('cancelled')
    const folder = unusedFolder(place, `Equiplan ${platform.today()} rescued`)
    const found = await backups.salvage(offices.file(), folder)
    const sum = (of: 'read' | 'lost') => found.reduce((total, table) => total + (table[of] ?? 0), 0)
    return { folder, read: sum('read'), lost: sum('lost') }
  },
  'office.renewSample': (context, { place }) => context.offices.renew(place),
  'office.startAnew': (context) => context.offices.startAnew(),
  'office.setUp': (context, input) =>
    context.offices.setUp({ office: officeOf(input.office), identity: identityOf(input.identity) }),
} satisfies Partial<Handlers<Context>>

type SetUp = CallArguments<'office.setUp'>

const currencies: Record<SetUp['office']['country'], Currency> = {
  vn: 'VND',
  se: 'SEK',
  tr: 'TRY',
  mx: 'MXN',
  es: 'EUR',
  other: 'EUR',
}

function officeOf(office: SetUp['office']): InputOf<Entities['office']> {
  return { ...office, currency: currencies[office.country], lengthUnit: 'mm', sample: null }
}

function identityOf(identity: SetUp['identity']): InputOf<Entities['identity']> {
  const { name, parentName = '', place = '', symbol = '' } = identity
  return {
    name,
    headerLines: [name],
    parentLines: parentName === '' ? [] : [parentName],
    place: place === '' ? null : place,
    symbol: symbol === '' ? null : symbol,
  }
}
