import { roman } from '#shared/rules/counting.ts'
import type { ReadParagraph } from '../read/document.ts'
import { judged, type Reading } from './reading.ts'

/** Số: two digits or a gap, type and issuer without spaces around `/` and `-` (Phụ lục I II.3). */
export function numberText(found: ReadParagraph | undefined): Reading {
  if (!found) return 'missing'
  const text = found.text.normalize('NFC').trim()
  const numbered = /^\p{L}+\.?\s*:\s*(\d{2,}|[\s.…]*)\/[\p{L}\d.…]+-[\p{L}\d&.…-]+$/u.test(text)
  return judged(shown(text), numbered)
}

/** Place, day, month and year: a leading 0 for days below 10 and months 1 and 2 only, or gaps (Phụ lục I II.4). */
export function placeDateText(found: ReadParagraph | undefined): Reading {
  if (!found) return 'missing'
  const text = found.text.normalize('NFC').trim()
  const parts = /^(?<place>.*),\s*ngày(?<day>.*)tháng(?<month>.*)năm(?<year>.*)$/iu.exec(text)?.groups
  const { place = '', day = '', month = '', year = '' } = parts ?? {}
  const isBlank = (part: string) => /^[\s.…]*$/u.test(part)
  const ok =
    parts !== undefined &&
    place.trim() !== '' &&
    (isBlank(day) || /^\s*(0[1-9]|[12]\d|3[01])\s*$/u.test(day)) &&
    (isBlank(month) || /^\s*(0[12]|[3-9]|1[0-2])\s*$/u.test(month)) &&
    (isBlank(year) || /^\s*\d{4}\s*$/u.test(year))
  return judged(shown(text), ok)
}

/** Each basis ends in a semicolon, the last in a point (Phụ lục I II.6a). */
export function basesText(bases: readonly ReadParagraph[]): Reading {
  if (bases.length === 0) return 'not-applicable'
  const ends = bases.map(({ text }) => text.trimEnd().slice(-1))
  const ok = ends.every((end, index) => end === (index === ends.length - 1 ? '.' : ';'))
  return judged(ends.map((end) => `…${end}`).join(' '), ok)
}

/** Sections count I, II, III; clauses 1, 2, 3 and points a, b, c anew under each heading above them. */
export function numberingText(text: readonly ReadParagraph[]): Reading {
  const marks = text.flatMap((each) => /^\s*([IVXLC]+\.|\d+\.|[a-zđ]\))\s/u.exec(each.text)?.[1] ?? [])
  if (marks.length === 0) return 'not-applicable'
  let [section, clause, point] = [0, 0, 0]
  const wrong = marks.filter((mark) => {
    if (/^[IVXLC]/.test(mark)) {
      section += 1
      clause = point = 0
      return mark !== `${roman(section)}.`
    }
    if (/^\d/.test(mark)) {
      clause += 1
      point = 0
      return mark !== `${clause}.`
    }
    point += 1
    return mark !== `${'abcdđeghiklmnopqrstuvxy'[point - 1] ?? ''})`
  })
  return judged(
    wrong.length === 0 ? `${marks.slice(0, 6).join(' ')}${marks.length > 6 ? ' …' : ''}` : wrong.join(' '),
    wrong.length === 0,
  )
}

/** `- …;` per line, the last `- Lưu: …` with a point (Phụ lục I II.9b). */
export function recipientsText(recipients: readonly ReadParagraph[]): Reading {
  const lines = recipients.map(({ text }) => text.trim())
  const last = lines.at(-1)
  if (last === undefined) return 'missing'
  const ok = lines.slice(0, -1).every((line) => line.endsWith(';')) && /^[-–]\s*\p{L}+\s*:.*(\.|\))$/u.test(last)
  return judged(shown(last), ok)
}

function shown(text: string): string {
  return text.replace(/[\s\u00A0]+/gu, ' ').slice(0, 80)
}
