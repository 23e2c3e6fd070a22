import type { Day } from '../../day.ts'
import type { layoutProfiles } from '../../entities/layout-profiles.ts'
import type { DocumentKind } from '../kinds/names.ts'

export type ProfileId = (typeof layoutProfiles)[number]

/**
 * What a rule's value counts in: lengths in twips, sizes in points, line spacing in 240ths of a line. `words` are
 * closed words such as `bold center`, `text` is a fixed text or pattern.
 */
export type RuleUnit = 'twips' | 'points' | 'lines' | 'words' | 'text'

/** One rule of a layout: its value, what the source allows, and where that was read. */
export type LayoutRule = {
  id: string
  unit: RuleUnit
  /** A length that people give in points rather than in millimetres. */
  inPoints?: true
  /** What the office's documents use unless it chose otherwise. */
  value: number | string
  /** Smallest and largest number allowed; an end left out is open. */
  min?: number
  max?: number
  /** Only these numbers are allowed. */
  anyOf?: readonly number[]
  /** Only documents of these kinds are bound by it; all when left out. */
  kinds?: readonly DocumentKind[]
  /** The office may set its own value inside the range. */
  setting?: true
  /** Law and article, as a reader would look it up. */
  source: string
  checkedOn: Day
  /** Read in the source itself. An unverified rule is shown as such and never blocks. */
  verified: boolean
}

export type LayoutProfile = { id: ProfileId; rules: readonly LayoutRule[] }
