import type { layoutProfiles } from '../entities/layout-profiles.ts'

export type LayoutFamily = 'vietnam' | 'sweden' | 'turkey' | 'mexico'

const families: Record<(typeof layoutProfiles)[number], LayoutFamily> = {
  'vn-nd30': 'vietnam',
  'vn-union': 'vietnam',
  'se-plan': 'sweden',
  'tr-plan': 'turkey',
  'mx-plan': 'mexico',
}

/** The layouts a layout belongs to: those of a family have the same parts, fields and names of levels. */
export function layoutFamily({ profile }: { profile: (typeof layoutProfiles)[number] }): LayoutFamily {
  return families[profile]
}
