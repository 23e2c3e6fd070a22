import type { Duty } from '#shared/entities/duty.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import type { DutyRule } from '#shared/rules/due-days.ts'

const offsets = {
  days: 'calendar.span.days',
  'working-days': 'calendar.span.working-days',
  weeks: 'calendar.span.weeks',
  months: 'calendar.span.months',
  years: 'calendar.span.years',
} as const

// What follows from a plan comes again; what follows from a meeting or an end comes once.
const repeating: ReadonlySet<Duty['anchor']> = new Set(['plan-start', 'plan-signed', 'charter-signed', 'one-day'])

/** The rule of a duty in one sentence, as it is understood when due days are worked out. */
export function ruleWords(formatter: Formatter, rule: DutyRule): string {
  const words = wordsOf(formatter, rule)
  return formatter.upper(words.charAt(0)) + words.slice(1)
}

function wordsOf(formatter: Formatter, rule: DutyRule): string {
  const { t } = formatter
  if (rule.paused) return t('calendar.rule.paused')
  const base = rule.anchor === 'yearly-day' ? yearlyWords(formatter, rule) : anchorWords(formatter, rule)
  if (base === null) return t('calendar.rule.never')
  if (rule.anchor === 'yearly-day' && rule.offset) {
    const day = dateWords(formatter, rule.month, rule.date) ?? base
    const span = withOffset(formatter, rule, day)
    return t('calendar.rule.again', { rhythm: rhythmWords(formatter, rule), rule: span })
  }
  const words = withOffset(formatter, rule, base)
  if (rule.anchor === 'yearly-day' || rule.repeats === 'once' || !repeating.has(rule.anchor)) return words
  return t('calendar.rule.and-again', { rule: words, rhythm: rhythmWords(formatter, rule) })
}

function yearlyWords(formatter: Formatter, rule: DutyRule): string | null {
  const { t } = formatter
  if (rule.repeats === 'monthly' && !rule.month) {
    return `${t('duty.repeats.monthly')}: ${rule.date ?? t('calendar.month-last')}`
  }
  const day = dateWords(formatter, rule.month, rule.date)
  if (day === null) return null
  if (rule.repeats !== 'yearly') return t('calendar.rule.rhythm', { rhythm: t(`duty.repeats.${rule.repeats}`), day })
  const last = dateWords(formatter, rule.lastMonth, rule.lastDate)
  return last === null ? t('calendar.rule.yearly', { day }) : t('calendar.rule.yearly-span', { day, last })
}

function anchorWords({ t, day }: Formatter, { anchor, anchorDay }: DutyRule): string | null {
  if (anchor === 'one-day') return anchorDay && day(anchorDay, 'short')
  return t(`duty.anchor.${anchor}`)
}

function withOffset({ t, lower }: Formatter, rule: DutyRule, base: string): string {
  const { offset, offsetUnit, before, anchor } = rule
  const isEvent = anchor !== 'yearly-day' && anchor !== 'one-day'
  const named = isEvent ? lower(base.charAt(0)) + base.slice(1) : base
  if (!offset) return isEvent ? t('calendar.rule.same-day', { anchor: named }) : base
  const span = t(offsets[offsetUnit], { count: offset })
  return before ? t('calendar.rule.before', { span, anchor: named }) : t('calendar.rule.after', { span, anchor: named })
}

function rhythmWords({ t, lower }: Formatter, { repeats }: DutyRule): string {
  const words = t(`duty.repeats.${repeats}`)
  return lower(words.charAt(0)) + words.slice(1)
}

// A day of no year in particular, as the language writes it; 2000 has every day.
function dateWords({ t, locale }: Formatter, month: number | null, date: number | null): string | null {
  if (!month) return null
  const write = (options: Intl.DateTimeFormatOptions, of: number) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(Date.UTC(2000, month - 1, of))
  if (!date) return t('calendar.rule.month-end', { month: write({ month: 'long' }, 1) })
  return write({ day: 'numeric', month: 'long' }, Math.min(date, new Date(Date.UTC(2000, month, 0)).getUTCDate()))
}
