/**
 * The number a person typed as a language writes it, with or without signs of thousands, a currency or spaces; null when
 * it is none, or has more decimals than the format shows. `1.200` is 1200 where the comma parts off decimals.
 */
export function readNumber(typed: string, locale: string, format: Intl.NumberFormatOptions): number | null {
  const shown = new Intl.NumberFormat(locale, format)
  const currency = shown.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? ''
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value
  const [point, group] = decimal === ',' ? [',', '.'] : ['.', ',']
  const bare = typed
    .replace(currency, '')
    .replace(/[\s\p{Sc}]/gu, '')
    .replace('\u2212', '-')
  const found = new RegExp(`^(-?)(\\d+|\\d{1,3}(?:\\${group}\\d{3})+)(?:\\${point}(\\d*))?$`).exec(bare)
  if (!found) return null
  const [, sign = '', whole = '', part = ''] = found
  if (part.replace(/0+$/, '').length > (shown.resolvedOptions().maximumFractionDigits ?? 0)) return null
  return Number(`${sign}${whole.replaceAll(group, '')}.${part || '0'}`)
}
