import { roleLevels } from '../../entities/people-fields.ts'
import { addUp, sumOf, type Breakdown } from '../../rules/breakdown.ts'
import { publicTable, type PublicRow } from '../../rules/public-table.ts'
import { tableTotal } from '../../rules/statistic-table.ts'
import { usualThreshold } from '../../rules/suppression.ts'
import type { Block } from '../block.ts'
import type { PeriodDossier } from '../dossiers/period.ts'
import { paragraph } from '../make.ts'
import { sexTable, shown, type SexRow } from '../people/sex-table.ts'
import type { Printing } from '../printing.ts'

type Options = { width: number; heading: 'label' | 'heading2'; shaded?: boolean }

/**
 * Who was at meetings and trainings by level, networks and clubs, and the office's own statistics; each with its total.
 * Where nobody was counted, a table of the same to be filled in.
 */
export function peopleTables(printing: Printing<PeriodDossier>, { width, heading, shaded = false }: Options): Block[] {
  const { t } = printing.words
  const tables = [takingPart(printing), ...networks(printing), ...statisticTables(printing)]
  const counted = tables.filter(({ rows }) => rows.length > 0)
  const printed = counted.length > 0 ? counted : [uncounted(printing)]
  return [
    ...printed.flatMap(({ caption, rows, note, source }) => [
      paragraph(heading, caption, { source, keepNext: true }),
      sexTable(printing, { caption, head: t('document.report.row'), rows, width, shaded }),
      ...(note === '' ? [] : [paragraph('recipients', note, { source })]),
    ]),
    paragraph('recipients', t('document.sex.share-rule'), { before: 80 }),
  ]
}

type People = { caption: string; source: string; rows: SexRow[]; note: string }

// What is counted by sex, with nothing in it yet.
function uncounted({ words, dossier, paper }: Printing<PeriodDossier>): People {
  const { t } = words
  const { source } = paper
  const blank = (label: string): SexRow => ({ kind: 'blank', label, source })
  return {
    caption: t('document.report.uncounted'),
    source,
    rows: [
      blank(t('document.report.meetings-of')),
      blank(t('document.report.trainings-of')),
      blank(t('document.report.networks')),
      ...dossier.statistics.map(({ id, title }): SexRow => ({ kind: 'blank', label: title, source: id })),
      blank(t('document.sex.total')),
    ],
    note: '',
  }
}

function takingPart({ words, dossier, paper }: Printing<PeriodDossier>): People {
  const { t } = words
  const { attendances, meetings, occasions } = dossier
  const source = paper.source
  const of = (records: readonly { id: string }[], label: string): SexRow[] => {
    const ids = new Set(records.map(({ id }) => id))
    const here = attendances.filter(({ recordId }) => ids.has(recordId))
    if (here.length === 0) return []
    const levels = roleLevels.flatMap((level): SexRow[] => {
      const there = here.filter((one) => one.level === level)
      if (there.length === 0) return []
      return [{ kind: 'people', label: t(`attendee.level.${level}`), source, people: shown(addUp(there)) }]
    })
    return [
      { kind: 'lead', label, source },
      ...levels,
      { kind: 'sum', label: t('document.sex.total'), source, people: shown(addUp(here)) },
    ]
  }
  return {
    caption: t('document.report.communication'),
    source,
    rows: [...of(meetings, t('document.report.meetings-of')), ...of(occasions, t('document.report.trainings-of'))],
    note: '',
  }
}

function networks({ words, dossier, paper }: Printing<PeriodDossier>): People[] {
  const { t } = words
  const rows = dossier.bodies.flatMap((body): SexRow[] => {
    const groups = dossier.memberGroups.filter(({ bodyId }) => bodyId === body.id)
    if (sumOf(addUp(groups)) === 0) return []
    return [
      { kind: 'lead', label: body.name, source: body.id },
      ...groups.map((group): SexRow => ({
        kind: 'people',
        label: group.label,
        source: group.id,
        people: shown(bySex(group)),
      })),
    ]
  })
  return [{ caption: t('document.report.networks'), source: paper.source, rows, note: '' }]
}

// A table that is made public hides small numbers here too: a report goes out of the house.
function statisticTables({ words, dossier }: Printing<PeriodDossier>): People[] {
  const { t } = words
  return dossier.statistics.flatMap((statistic): People[] => {
    const rows = dossier.statisticRows.filter(({ statisticId }) => statisticId === statistic.id)
    if (rows.length === 0) return []
    const threshold = statistic.threshold ?? usualThreshold
    const open = { rows: rows.map((row) => shown(bySex(row))), total: shown(tableTotal(rows)), hidden: 0 }
    const told = statistic.madePublic ? publicTable(rows, threshold) : open
    return [
      {
        caption: statistic.title,
        source: statistic.id,
        rows: [
          ...rows.map(({ id, label, depth }, index): SexRow => ({
            kind: 'people',
            label,
            source: id,
            depth,
            people: told.rows[index] ?? noPeople,
          })),
          { kind: 'sum', label: t('document.sex.total'), source: statistic.id, people: told.total },
        ],
        note: told.hidden === 0 ? '' : t('document.sex.hidden', { threshold }),
      },
    ]
  })
}

const noPeople: PublicRow = { women: null, men: null, other: null, notStated: null, total: null }

function bySex({ women, men, other, notStated }: Breakdown): Breakdown {
  return { women, men, other, notStated }
}
