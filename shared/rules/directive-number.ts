/** The parts of a directive's number, and the family whose pattern it follows. */
export type NumberParts = {
  family: 'state' | 'party' | 'law' | 'sweden' | 'unknown'
  number: string
  year: string | null
  type: string | null
  issuer: string | null
  /** `unusual-number` when no known pattern fits. It is a hint and never a reason to refuse. */
  warning: 'unusual-number' | null
}

// Abbreviations hold Vietnamese letters in both cases (CTr, TTr, QyĐ), digits, & and the point.
const code = '[\\p{L}\\d&.]+'
const patterns: { family: NumberParts['family']; pattern: RegExp }[] = [
  { family: 'law', pattern: /^(?<number>\d+)\/(?<year>\d{4})\/(?<issuer>(QH|UBTVQH)\d+)$/u },
  {
    family: 'law',
    pattern: new RegExp(`^(?<number>\\d+)/(?<year>\\d{4})/(?<type>${code})-(?<issuer>${code}(-${code})*)$`, 'u'),
  },
  { family: 'party', pattern: new RegExp(`^(?<number>\\d+)-(?<type>${code})/(?<issuer>${code}(-${code})*)$`, 'u') },
  { family: 'state', pattern: new RegExp(`^(?<number>\\d+)/(?<type>${code})-(?<issuer>${code}(-${code})*)$`, 'u') },
  { family: 'sweden', pattern: /^(?<year>\d{4}):(?<number>\d+)$/u },
]

/** Reads a number as typed or pasted, with or without `Số`, in the patterns of state, Party, laws and the Swedish code. */
export function parseDirectiveNumber(text: string): NumberParts {
  const typed = text
    .normalize('NFC')
    .replace(/^\s*số\s*:?\s*/iu, '')
    .replace(/\s*([/\-:])\s*/gu, '$1')
    .trim()
  for (const { family, pattern } of patterns) {
    const found = pattern.exec(typed)?.groups
    if (!found) continue
    const { number = '', year = null, type = null, issuer = null } = found
    return { family, number, year, type, issuer, warning: null }
  }
  return { family: 'unknown', number: typed, year: null, type: null, issuer: null, warning: 'unusual-number' }
}
