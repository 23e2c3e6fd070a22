import type { Decision } from '../../entities/decision.ts'
import type { Person } from '../../entities/person.ts'
import type { OfficeDossier } from '../dossiers/office.ts'
import type { Printing } from '../printing.ts'

type Naming = Printing<OfficeDossier & { persons: readonly Person[] }>

/** `Kết luận 3: text (who; by when)`: a decision in one sentence, with its owner and day where it has them. */
export function decisionText(printing: Naming, decision: Decision): string {
  const { words } = printing
  const word = words.t(`document.meeting.${decision.kind}`)
  const label = decision.number === null || decision.number === '' ? word : `${word} ${decision.number}`
  const owner = ownerText(printing, decision)
  const facts = [
    ...(owner === ''
      ? []
      : [words.t('document.labelled', { label: words.t('document.meeting.responsible'), value: owner })]),
    ...(decision.dueOn === null
      ? []
      : [
          words.t('document.labelled', {
            label: words.t('document.meeting.due'),
            value: words.day(decision.dueOn, 'short'),
          }),
        ]),
  ]
  const text = decision.text.replace(/[\s.;,]+$/u, '')
  return `${words.t('document.labelled', { label, value: text })}${facts.length === 0 ? '' : ` (${facts.join('; ')})`}.`
}

/** Who has to see to it: unit, person, or the words somebody wrote. */
export function ownerText(
  { dossier, unitNames, words }: Naming,
  { unitId, personId, responsible }: Pick<Decision, 'unitId' | 'personId' | 'responsible'>,
): string {
  const person = dossier.persons.find(({ id }) => id === personId)?.name ?? ''
  const names = [...(unitId === null ? [] : unitNames([unitId])), person, responsible ?? '']
  return words.list(names.filter((name) => name !== ''))
}

/** The votes, where they were counted. */
export function votesText({ words }: Printing, decision: Decision): string {
  const { votesFor, votesAgainst, votesAbstained } = decision
  if (votesFor === null && votesAgainst === null && votesAbstained === null) return ''
  return words.t('document.meeting.votes', {
    for: votesFor ?? 0,
    against: votesAgainst ?? 0,
    abstained: votesAbstained ?? 0,
  })
}
