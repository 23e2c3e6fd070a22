import type { Known } from '../blank-record.ts'
import type { Office } from '../entities/office.ts'
import type { Language } from '../i18n/languages.ts'
import { mxTopics } from './mx-topics.ts'
import type { Sourced } from './national-set.ts'

export const topicSetCodes = ['mx-topic'] as const

/** A topic with the numbers of the programme's factors and the norm's requirements it answers to. */
export type NationalTopic = Sourced & {
  code: string
  title: string
  factors: readonly string[]
  requirements: readonly string[]
}

/** Topics of trainings that an office can take over as its own. */
export type TopicSet = {
  code: (typeof topicSetCodes)[number]
  country: Office['country']
  language: Language
  title: string
  topics: readonly NationalTopic[]
}

/** Every set of topics. */
export const topicSets: readonly TopicSet[] = [mxTopics]

/** A topic of a set as a row of the office, which from then on is the office's own to change. */
export function topicFrom({ code: setCode }: TopicSet, topic: NationalTopic): Known<'topic'> {
  const { code, title, factors, requirements, source, verified } = topic
  return { title, code, setCode, factors: [...factors], requirements: [...requirements], source, verified }
}
