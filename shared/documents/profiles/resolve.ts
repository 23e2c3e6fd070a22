import type { LayoutValue } from '../../entities/layout-value.ts'
import { profiles, ruleOf } from './all.ts'
import type { LayoutRule, ProfileId } from './rule.ts'

/** The numbers of a layout after the office's own choices: twips, points or 240ths of a line, as the rule says. */
export type Layout = { number: (rule: string) => number; text: (rule: string) => string }

// Half a twentieth of a millimetre: what rounding between millimetres, points and twips can come to.
const rounding = 3

/** Whether a number is inside what a rule allows. Lengths may differ by rounding. */
export function isAllowed(rule: LayoutRule, value: number): boolean {
  const slack = rule.unit === 'twips' ? rounding : 0
  if (rule.anyOf) return rule.anyOf.some((allowed) => Math.abs(allowed - value) <= slack)
  return value >= (rule.min ?? -Infinity) - slack && value <= (rule.max ?? Infinity) + slack
}

/** Whether an office may set this value: the rule exists, is open to choice, and its range holds the value. */
export function maySet(profile: ProfileId, id: string, value: number): boolean {
  const rule = ruleOf(profile, id)
  return rule?.setting === true && isAllowed(rule, value)
}

/** A profile with the office's values; a value outside its rule's range is left aside, as if it were not there. */
export function resolveLayout(profile: ProfileId, values: readonly LayoutValue[]): Layout {
  const chosen = new Map(profiles[profile].rules.map((rule) => [rule.id, rule.value]))
  for (const { profile: of, rule, value } of values)
    if (of === profile && maySet(of, rule, value)) chosen.set(rule, value)
  return { number: (rule) => Number(chosen.get(rule)), text: (rule) => String(chosen.get(rule)) }
}
