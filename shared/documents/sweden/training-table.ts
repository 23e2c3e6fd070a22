import { addUp, sumOf } from '../../rules/breakdown.ts'
import type { Block } from '../block.ts'
import type { PeriodDossier } from '../dossiers/period.ts'
import { sexTable, shown, type SexRow } from '../people/sex-table.ts'
import type { Printing } from '../printing.ts'
import { dayText } from '../when.ts'

/** Utbildningar: how often each was held, who came and how many of them managers, then what is planned in the period. */
export function trainingTable(printing: Printing<PeriodDossier>, width: number): Block {
  const { t } = printing.words
  const rows = [...held(printing), ...planned(printing)]
  return sexTable(printing, {
    caption: t('document.report.communication'),
    head: t('document.list.training'),
    rows: rows.length > 0 ? rows : [{ kind: 'blank', label: '', source: printing.paper.source }],
    width,
    shaded: true,
  })
}

function held({ words, dossier }: Printing<PeriodDossier>): SexRow[] {
  const { t } = words
  return [...dossier.trainings, null].flatMap((training): SexRow[] => {
    const occasions = dossier.occasions.filter(({ trainingId }) => trainingId === (training?.id ?? null))
    if (occasions.length === 0) return []
    const ids = new Set(occasions.map(({ id }) => id))
    const there = dossier.attendances.filter(({ recordId }) => ids.has(recordId))
    const managers = addUp(there.filter(({ level }) => level === 'manager' || level === 'head'))
    const title = training?.title ?? t('document.report.trainings-of')
    const count = occasions.reduce((sum, { sittings }) => sum + (sittings ?? 1), 0)
    const source = training?.id ?? occasions[0]?.id ?? ''
    return [
      {
        kind: 'people',
        label: t('document.report.training-row', { title, count }),
        source,
        people: shown(addUp(there)),
      },
      ...(sumOf(managers) === 0
        ? []
        : [
            {
              kind: 'people' as const,
              label: t('document.report.of-whom-managers'),
              source,
              depth: 1,
              people: shown(managers),
            },
          ]),
    ]
  })
}

function planned({ words, dossier }: Printing<PeriodDossier>): SexRow[] {
  return dossier.planned.map((occasion) => {
    const training = dossier.trainings.find(({ id }) => id === occasion.trainingId)?.title ?? ''
    const title = [training, occasion.title].filter((part) => part !== '').join(', ')
    const label = words.t('document.report.planned-row', { title, day: dayText(words, occasion) })
    return { kind: 'blank', label, source: occasion.id }
  })
}
