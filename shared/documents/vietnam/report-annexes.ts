import type { PeriodDossier } from '../dossiers/period.ts'
import { lyingPage, textWidthOf, uprightPage } from '../page.ts'
import type { Printing } from '../printing.ts'
import { indicatorTable } from '../reports/indicator-table.ts'
import { measureTable } from '../reports/measure-table.ts'
import { peopleTables } from '../reports/people-tables.ts'
import { annexLabel, type Annex } from './annexes.ts'
import { headerDistance } from './page-header.ts'

/** An annex of a report, by what it tells. */
export type ReportAnnex = Annex & { name: 'people' | 'targets' | 'tasks' }

/**
 * Tables behind a report: people by sex, with rows to fill in where nobody was counted, indicators, tasks; of these two
 * those that have nothing to tell are left out.
 */
export function reportAnnexes(printing: Printing<PeriodDossier>): ReportAnnex[] {
  const { words, layout, paper } = printing
  const upright = uprightPage(layout, headerDistance)
  const lying = lyingPage(layout, headerDistance)
  const title = (key: ReportAnnex['name']) => words.upper(words.t(`document.report.${key}`))
  const source = paper.source
  const all: ReportAnnex[] = [
    {
      name: 'people',
      title: title('people'),
      source,
      sheet: upright,
      blocks: peopleTables(printing, { width: textWidthOf(upright), heading: 'label' }),
    },
    {
      name: 'targets',
      title: title('targets'),
      source,
      sheet: lying,
      blocks: indicatorTable(printing, textWidthOf(lying)),
    },
    { name: 'tasks', title: title('tasks'), source, sheet: lying, blocks: measureTable(printing, textWidthOf(lying)) },
  ]
  return all.filter(({ blocks }) => blocks.length > 0)
}

/** How the text of a report calls its annex of that name; nothing where there is none. */
export function labelIn(
  printing: Printing,
  annexes: readonly ReportAnnex[],
): (name: ReportAnnex['name']) => string | null {
  return (name) => {
    const place = annexes.findIndex((annex) => annex.name === name)
    return place === -1 ? null : annexLabel(printing, place, annexes.length)
  }
}
