import type { Composition } from '#shared/documents/block.ts'
import type { ProfileId } from '#shared/documents/profiles/rule.ts'
import { layoutProfiles } from '#shared/entities/layout-profiles.ts'

/** The layout of a document; until it is read, any. */
export function profileOf(composition: Composition | undefined): ProfileId {
  return layoutProfiles.find((one) => one === composition?.profile) ?? layoutProfiles[0]
}
