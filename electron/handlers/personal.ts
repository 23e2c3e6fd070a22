import { writeFile } from 'node:fs/promises'
import { loadMessages } from '#messages'
import { erasePlaces } from '#db/personal/erase-places.ts'
import { proposeRetentions } from '#db/personal/propose-retentions.ts'
import { duePlaces, listDue } from '#db/personal/retention-due.ts'
import { findPlaces, finderOf } from '#db/personal/find-places.ts'
import { write } from '#db/write.ts'
import { mostPlaces } from '#shared/contract/personal-calls.ts'
import { Failed } from '#shared/failure.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { actorOf, type Context } from '../context.ts'
import type { Handlers } from '../dispatch.ts'
import { personalTable } from '../personal/personal-table.ts'

/** What the office holds on a person, and erasing it. */
export const personalHandlers = {
  'personal.find': (context, who) => findPlaces(context.offices.current(), who, mostPlaces),
  'personal.export': async (context, { language, ...who }) => {
    const { audit, offices, platform } = context
    const office = offices.current()
    await loadMessages(language)
    const formatter = createFormatter(language)
    const { places } = findPlaces(office, who, Number.MAX_SAFE_INTEGER)
    const path = await platform.chooseCopyPath(formatter.t('personal.file-name'))
    if (path === null) throw new Failed('cancelled')
    await writeFile(path, personalTable(formatter, places), 'utf8')
    audit.note(office, { kind: 'person-exported', detail: { rows: places.length } })
    return { rows: places.length }
  },
  'personal.erase': (context, { places, reason, ...who }) => {
    const office = context.offices.current()
    return erasePlaces(office, actorOf(context), {
      places,
      reason,
      kind: 'person',
      finder: finderOf(office, who),
      today: context.platform.today(),
    })
  },
  'retention.propose': (context, { note }) => ({
    ids: write(context.offices.current(), actorOf(context), (tx) => proposeRetentions(tx, note)),
  }),
  'retention.due': (context) => listDue(context.offices.current(), context.platform.today()),
  'retention.destroy': (context, { ids, reason }) => {
    const office = context.offices.current()
    const today = context.platform.today()
    const places = duePlaces(office, ids, today)
    if (places.length === 0) throw new Failed('not-found', { detail: { entity: 'retention' } })
    const finder = finderOf(office, { words: '', personIds: [] })
    return erasePlaces(office, actorOf(context), { places, reason, kind: 'retention', finder, today })
  },
} satisfies Partial<Handlers<Context>>
