import type { Value } from '#db/backup/copy-rows.ts'

// What a spreadsheet would take for a formula (OWASP, CSV injection), also in full-width form.
const formula = /^[\s\0]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

/** One line of CSV: everything quoted, text that a spreadsheet would calculate gets an apostrophe in front. */
export function csvLine(values: readonly Value[]): string {
  return `${values.map(cell).join(',')}\r\n`
}

function cell(value: Value): string {
  if (value === null) return ''
  const text = String(value)
  const safe = typeof value === 'string' && formula.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
