import type { Day } from '../day.ts'
import type { Recipient } from '../entities/recipient.ts'

/** What head and foot of an official paper say of it, whatever it is about. Nothing of it is ever invented. */
export type Paper = {
  /** Id of the record that holds these values. */
  source: string
  title: string
  /** A second line under the title, such as the period. */
  subtitle: string | null
  /** `05`, or with its symbol `05/KH-CĐN`. */
  number: string | null
  symbol: string | null
  signedOn: Day | null
  place: string | null
  reference: string | null
  version: string | null
  drafterUnitId: string | null
  drafterMark: string | null
  copies: number | null
  recipients: readonly Pick<Recipient, 'id' | 'kind' | 'name' | 'position'>[]
}

/** A paper of which nothing but its title is known. */
export function blankPaper(source: string, title: string): Paper {
  return {
    source,
    title,
    subtitle: null,
    number: null,
    symbol: null,
    signedOn: null,
    place: null,
    reference: null,
    version: null,
    drafterUnitId: null,
    drafterMark: null,
    copies: null,
    recipients: [],
  }
}
