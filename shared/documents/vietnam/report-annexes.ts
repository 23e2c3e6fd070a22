import type { PeriodDossier } from '../dossiers/period.ts'
import { lyingPage, textWidthOf, uprightPage } from '../page.ts'
import type { Printing } from '../printing.ts'
import { indicatorTable } from '../reports/indicator-table.ts'
import { measureTable } from '../reports/measure-table.ts'
import { peopleTables } from '../reports/people-tables.ts'
import type { Annex } from './annexes.ts'
import { headerDistance } from './page-header.ts'

/** Tables behind a report: people by sex, indicators, tasks; those that have nothing to tell are left out. */
export function reportAnnexes(printing: Printing<PeriodDossier>): Annex[] {
  const { words, layout, paper } = printing
  const upright = uprightPage(layout, headerDistance)
  const lying = lyingPage(layout, headerDistance)
  const title = (key: 'people' | 'targets' | 'tasks') => words.upper(words.t(`document.report.${key}`))
  const source = paper.source
  const all: Annex[] = [
    {
      title: title('people'),
      source,
      sheet: upright,
      blocks: peopleTables(printing, { width: textWidthOf(upright), heading: 'label' }),
    },
    { title: title('targets'), source, sheet: lying, blocks: indicatorTable(printing, textWidthOf(lying)) },
    { title: title('tasks'), source, sheet: lying, blocks: measureTable(printing, textWidthOf(lying)) },
  ]
  return all.filter(({ blocks }) => blocks.length > 0)
}
