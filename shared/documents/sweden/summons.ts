import type { Block, Composition } from '../block.ts'
import type { MeetingDossier } from '../dossiers/meeting.ts'
import { orBlank } from '../forms/blank.ts'
import { paragraph } from '../make.ts'
import { chairOf, secretaryOf } from '../people/officers.ts'
import { plainTable, type PlainColumn } from '../plain-table.ts'
import type { Printing } from '../printing.ts'
import { timeText, whenText } from '../when.ts'
import { factsTable } from './facts.ts'
import { calledPeople, meetingName } from './meeting-facts.ts'
import { swedenDocument } from './page.ts'

/** Kallelse with its agenda: time, place and matters, as kommunallagen 5 kap. 15 § asks of a council's. */
export function swedenSummons(printing: Printing<MeetingDossier>): Pick<Composition, 'title' | 'styles' | 'sections'> {
  const { words, dossier } = printing
  const { t } = words
  const { meeting, body } = dossier
  const source = meeting.id
  return swedenDocument(printing, {
    title: t('document.kind.summons'),
    subtitle: meetingName(printing),
    blocks: (width) => [
      ...factsTable(
        t('document.kind.summons'),
        [
          [t('document.meeting.body'), body?.name ?? ''],
          [t('document.meeting.time'), whenText(words, meeting), 'kept'],
          [t('document.meeting.place'), meeting.place ?? '', 'kept'],
          [t('document.meeting.chair'), chairOf(dossier)?.name ?? ''],
          [t('document.meeting.secretary'), secretaryOf(dossier)?.name ?? ''],
          [t('document.meeting.summoned'), calledPeople(printing), 'kept'],
          [t('document.meeting.documents'), meeting.handedOut],
        ],
        { width, source },
      ),
      ...agenda(printing, width),
      ...(meeting.respondBy === null
        ? []
        : [
            paragraph('label', t('document.meeting.respond', { day: words.day(meeting.respondBy) }), {
              source,
              before: 160,
            }),
          ]),
    ],
  })
}

// A column that no item fills is left out; without items there are rows to fill in.
function agenda({ words, dossier, ...printing }: Printing<MeetingDossier>, width: number): Block[] {
  const { t } = words
  const known = dossier.agenda.map((item, index) => ({
    source: item.id,
    texts: {
      number: words.number(index + 1),
      item: item.title,
      reference: item.reference ?? '',
      presenter: item.presenter ?? dossier.persons.find(({ id }) => id === item.presenterId)?.name ?? '',
      at: item.startTime === null ? '' : timeText(words, item.startTime),
      documents: item.documents,
    },
  }))
  const blank = { number: '', item: '', reference: '', presenter: '', at: '', documents: [] }
  const rows = orBlank(known, 5, { source: dossier.meeting.id, texts: blank })
  const always: readonly string[] = known.length === 0 ? ['number', 'item', 'presenter', 'at'] : []
  const all = [
    ['number', { head: t('document.list.number'), share: 5 }],
    ['item', { head: t('document.meeting.item'), share: 38 }],
    ['reference', { head: t('document.meeting.reference'), share: 14 }],
    ['presenter', { head: t('document.meeting.presenter'), share: 18 }],
    ['at', { head: t('document.meeting.at'), share: 10 }],
    ['documents', { head: t('document.meeting.documents'), share: 15 }],
  ] as const satisfies [string, PlainColumn][]
  const filled = all.filter(([name]) => always.includes(name) || rows.some(({ texts }) => texts[name].length > 0))
  return [
    paragraph('heading1', t('document.meeting.agenda'), { source: dossier.meeting.id }),
    plainTable(
      { words, dossier, ...printing },
      {
        caption: t('document.meeting.agenda'),
        columns: filled.map(([, column]) => column),
        rows: rows.map(({ source, texts }) => ({ source, cells: filled.map(([name]) => texts[name]) })),
        width,
        shaded: true,
      },
    ),
  ]
}
