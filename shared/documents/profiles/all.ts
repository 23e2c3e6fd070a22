import { mxPlan } from './mx-plan.ts'
import type { LayoutProfile, LayoutRule, ProfileId } from './rule.ts'
import { sePlan } from './se-plan.ts'
import { trPlan } from './tr-plan.ts'
import { vnNd30 } from './vn-nd30.ts'
import { vnUnion } from './vn-union.ts'

/** Every layout profile by its id. */
export const profiles: Record<ProfileId, LayoutProfile> = {
  'vn-nd30': vnNd30,
  'vn-union': vnUnion,
  'se-plan': sePlan,
  'tr-plan': trPlan,
  'mx-plan': mxPlan,
}

/** The rule of a profile, or undefined where it has none of that id. */
export function ruleOf(profile: ProfileId, id: string): LayoutRule | undefined {
  return profiles[profile].rules.find((rule) => rule.id === id)
}

/** The rules whose value an office may set, in the order of the profile. */
export function settingsOf(profile: ProfileId): LayoutRule[] {
  return profiles[profile].rules.filter((rule) => rule.setting)
}
