import type { LayoutRule } from '#shared/documents/profiles/rule.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import type { Shown } from './rule-units.ts'

/** What a rule allows, in words and in the unit shown: "Allowed: 20 to 25 mm". */
export function rangeText(formatter: Formatter, rule: LayoutRule, shown: Shown): string {
  const { t } = formatter
  const unit = unitText(formatter, shown)
  const write = (value: number) => formatter.number(Number((value / shown.factor).toFixed(shown.digits)))
  if (rule.anyOf) return t('settings.layout.allowed', { range: `${rule.anyOf.map(write).join(' · ')} ${unit}` })
  if (rule.min !== undefined && rule.max !== undefined) {
    return t('settings.layout.allowed', {
      range: t('settings.layout.range', { from: write(rule.min), to: write(rule.max), unit }),
    })
  }
  if (rule.min !== undefined) return t('settings.layout.at-least', { value: write(rule.min), unit })
  if (rule.max !== undefined) return t('settings.layout.at-most', { value: write(rule.max), unit })
  return ''
}

/** The unit in words. */
export function unitText({ t }: Formatter, { unit }: Shown): string {
  return t(`settings.unit.${unit}`)
}
