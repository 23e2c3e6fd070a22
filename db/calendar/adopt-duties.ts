import { blankRecord } from '#shared/blank-record.ts'
import type { Duty } from '#shared/entities/duty.ts'
import type { Office } from '#shared/entities/office.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { dutiesOf } from '#shared/national/duties.ts'
import { wordsOf } from '#shared/national/national-duty.ts'
import { createRow, listRows } from '../records.ts'
import type { Write } from '../write.ts'

/** Makes duties of the rules with these codes; those the office has already, or its country does not know, are left out. */
export function adoptDuties(
  tx: Write,
  codes: readonly string[],
  country: Office['country'],
  language: Language,
): Duty[] {
  const has = new Set(listRows(tx.office, 'duty').map(({ code }) => code))
  return dutiesOf(country)
    .filter(({ code }) => codes.includes(code) && !has.has(code))
    .map(({ title, note, ...rule }) =>
      createRow(
        tx,
        'duty',
        blankRecord('duty', {
          ...rule,
          title: wordsOf(title, language),
          note: note ? wordsOf(note, language) : null,
        }),
      ),
    )
}
