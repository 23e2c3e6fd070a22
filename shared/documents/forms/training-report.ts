import type { Occasion } from '../../entities/occasion.ts'
import { addUp, sumOf } from '../../rules/breakdown.ts'
import { countBySex } from '../../rules/breakdown.ts'
import { wasPresent } from '../../rules/people-present.ts'
import { sumProof } from '../../rules/sum-proof.ts'
import type { Block } from '../block.ts'
import type { TrainingDossier } from '../dossiers/training.ts'
import { factsTable } from '../facts-table.ts'
import { paragraph } from '../make.ts'
import { sexTable, shown, type SexRow } from '../people/sex-table.ts'
import type { Printing } from '../printing.ts'
import { dayText } from '../when.ts'
import { trainersOf } from './attendance.ts'
import { signBoxes } from './sign-boxes.ts'
import type { Form } from './form.ts'
import { audienceOf } from './training-programme.ts'

/**
 * What a training was, and who took part: each occasion with its groups by sex, the sum of them, and whether that is the
 * number somebody had stated.
 */
export function trainingReportForm(printing: Printing<TrainingDossier>): Form {
  const { words, dossier } = printing
  const { t } = words
  const { training, stakeholders, topics } = dossier
  const held = dossier.occasions.filter(({ state }) => state === 'held')
  const source = training.id
  const partners = stakeholders.filter(({ id }) => training.partnerIds.includes(id)).map(({ name }) => name)
  const about = topics.filter(({ id }) => training.topicIds.includes(id)).map(({ title }) => title)
  return {
    title: t('document.kind.training-report'),
    isLying: false,
    blocks: (width) => [
      factsTable(
        [
          { label: t('document.form.training'), value: training.title },
          { label: t('document.form.training.aim'), value: training.aim ?? '' },
          { label: t('document.form.training.audience'), value: audienceOf(printing) },
          { label: t('document.form.day'), value: [...new Set(held.map((one) => dayText(words, one)))] },
          { label: t('document.form.venue'), value: [...new Set(held.flatMap(({ place }) => place ?? []))] },
          { label: t('document.form.training.partners'), value: partners },
          { label: t('document.form.topics'), value: about },
          {
            label: t('document.form.trainer'),
            value: [...new Set(held.flatMap((occasion) => trainersOf({ ...dossier, occasion })))],
          },
        ],
        { caption: t('document.kind.training-report'), source, width },
      ),
      paragraph('heading1', t('document.form.people'), { source }),
      ...peopleBlocks(printing, held, width),
      ...(training.note === null
        ? []
        : [
            paragraph('heading1', t('document.form.note'), { source }),
            ...training.note.split('\n').map((line) => paragraph('body', line, { source })),
          ]),
      signBoxes(printing, [t('document.form.prepared'), t('document.form.approved')], width),
    ],
  }
}

function peopleBlocks(printing: Printing<TrainingDossier>, held: readonly Occasion[], width: number): Block[] {
  const { t } = printing.words
  const { training } = printing.dossier
  const parts = held.map((occasion) => ({ occasion, groups: groupsOf(printing, occasion) }))
  const all = parts.flatMap(({ groups }) => groups)
  if (all.length === 0) return [paragraph('body', t('document.form.nobody'), { source: training.id })]
  const rows: SexRow[] = parts.flatMap(({ occasion, groups }) => [
    ...(parts.length === 1 ? [] : [lead(printing, occasion)]),
    ...groups.map(({ label, source, people }) => ({ kind: 'people' as const, label, source, people: shown(people) })),
  ])
  const sum = addUp(all.map(({ people }) => people))
  return [
    sexTable(printing, {
      caption: t('document.form.people'),
      head: t('document.list.group'),
      rows: [...rows, { kind: 'sum', label: t('document.sex.total'), source: training.id, people: shown(sum) }],
      width,
      shaded: true,
    }),
    ...proof(
      printing,
      all.map(({ people }) => sumOf(people)),
      held,
    ),
  ]
}

// 21 + 21 + 88 + 30 + 71 = 231, and whether that is what was stated.
function proof(
  { words, dossier }: Printing<TrainingDossier>,
  counts: readonly number[],
  held: readonly Occasion[],
): Block[] {
  const { t, number } = words
  const { training } = dossier
  const [only, ...others] = held
  const stated = training.statedPeople ?? (others.length === 0 ? (only?.statedTotal ?? null) : null)
  const { parts, sum, holds } = sumProof(counts, stated ?? 0)
  // One number that nobody stated a total for proves nothing.
  if (stated === null && parts.length < 2) return []
  const added = parts.length < 2 ? number(sum) : `${parts.map((part) => number(part)).join(' + ')} = ${number(sum)}`
  const text =
    stated === null ? added : t(holds ? 'document.form.sum-holds' : 'document.form.sum-differs', { added, stated })
  return [paragraph('body', '', {}), paragraph('body', text, { source: training.id })]
}

function lead({ words }: Printing, occasion: Occasion): SexRow {
  const label = [occasion.title, dayText(words, occasion)].filter((part) => part !== '').join(', ')
  return { kind: 'lead', label, source: occasion.id }
}

// Who was counted, and those named as one more group.
function groupsOf({ dossier, words }: Printing<TrainingDossier>, { id }: Occasion) {
  const counted = dossier.participantGroups
    .filter(({ occasionId }) => occasionId === id)
    .map(({ id: source, label, level, women, men, other, notStated }) => ({
      label: label || words.t(`participantGroup.level.${level}`),
      source,
      people: { women, men, other, notStated },
    }))
  const named = dossier.participants.filter((one) => one.occasionId === id && wasPresent(one))
  if (named.length === 0) return counted
  return [...counted, { label: words.t('document.form.by-name'), source: id, people: countBySex(named) }]
}
