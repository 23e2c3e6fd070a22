import type { Occasion } from '../../entities/occasion.ts'
import type { Topic } from '../../entities/topic.ts'
import type { Block } from '../block.ts'
import type { TrainingDossier } from '../dossiers/training.ts'
import { factsTable } from '../facts-table.ts'
import { paragraph } from '../make.ts'
import { plainTable } from '../plain-table.ts'
import type { Printing } from '../printing.ts'
import { dayText } from '../when.ts'
import { trainersOf } from './attendance.ts'
import { orBlank } from './blank.ts'
import type { Form } from './form.ts'

/**
 * What a training programme is for and for whom, and its calendar: each topic with the occasions on it. A topic that has no
 * occasion yet keeps an empty row to plan in.
 */
export function programmeForm(printing: Printing<TrainingDossier>): Form {
  const { words, dossier } = printing
  const { t } = words
  const { training } = dossier
  const source = training.id
  const heading = (text: string): Block => paragraph('heading1', text, { source })
  return {
    title: t('document.kind.training-programme'),
    subtitle: training.title,
    isLying: true,
    blocks: (width) => [
      factsTable(
        [
          { label: t('document.form.training.aim'), value: training.aim ?? '' },
          { label: t('document.form.training.audience'), value: audienceOf(printing) },
          { label: t('document.form.training.period'), value: periodOf(printing) },
        ],
        { caption: t('document.kind.training-programme'), source, width },
      ),
      ...training.content.map((line) => paragraph('item', `•\t${line}`, { source })),
      heading(t('document.form.training.calendar')),
      calendar(printing, width),
    ],
  }
}

/** For whom a training is: its own words and the units it goes to. */
export function audienceOf({ dossier, unitNames, words }: Printing<TrainingDossier>): string[] {
  const { training } = dossier
  const units = training.allUnits
    ? words.t('document.form.training.all-units')
    : words.list(unitNames(training.unitIds))
  return [training.audience ?? '', units].filter((part) => part !== '')
}

/** When a training runs, as far as its records know. */
export function periodOf({ dossier: { training }, words }: Printing<TrainingDossier>): string {
  const { startsOn, endsOn, monthOnly } = training
  return dayText(words, { day: startsOn, lastDay: endsOn, monthOnly })
}

type Line = { topic: Topic | null; occasion: Occasion | null }

function calendar(printing: Printing<TrainingDossier>, width: number): Block {
  const { words, dossier } = printing
  const { t, number } = words
  const { training } = dossier
  const rows = linesOf(dossier).map(({ topic, occasion }, index) => ({
    source: occasion?.id ?? topic?.id ?? training.id,
    cells: [
      number(index + 1),
      topic?.title ?? occasion?.title ?? '',
      '',
      occasion === null ? '' : words.list(printing.unitNames(occasion.unitIds)),
      // Nobody has chosen how before a day or a place is known.
      occasion === null || (occasion.day ?? occasion.place) === null ? '' : t(`occasion.mode.${occasion.mode}`),
      occasion === null ? '' : dayText(words, occasion),
      occasion?.hours === null || occasion === null ? '' : number(occasion.hours),
      occasion?.place ?? '',
      occasion === null ? '' : trainersOf({ ...dossier, occasion }),
      training.seats === null ? '' : number(training.seats),
    ],
  }))
  return plainTable(printing, {
    caption: t('document.form.training.calendar'),
    columns: [
      { head: t('document.form.decision.number'), share: 5 },
      { head: t('document.form.training.topic'), share: 26 },
      { head: t('document.form.training.objective'), share: 16 },
      { head: t('document.form.training.units'), share: 14 },
      { head: t('document.form.training.mode'), share: 10 },
      { head: t('document.form.day'), share: 10 },
      { head: t('document.form.training.hours'), share: 8, align: 'right' },
      { head: t('document.form.venue'), share: 10 },
      { head: t('document.form.trainer'), share: 12 },
      { head: t('document.form.training.seats'), share: 6, align: 'right' },
    ],
    rows: orBlank(rows, 5, { source: training.id, cells: Array.from({ length: 10 }, () => '') }),
    width,
    shaded: true,
  })
}

// Topics in the order of the programme, each with its occasions; occasions without a topic after them.
function linesOf({ training, courses, topics, occasions }: TrainingDossier): Line[] {
  const ids = [training, ...courses].flatMap(({ topicIds }) => topicIds)
  const known = ids.flatMap((id) => topics.find((topic) => topic.id === id) ?? [])
  const planned = occasions.filter(({ state }) => state !== 'cancelled')
  const loose = planned.filter(({ topicIds }) => !topicIds.some((id) => ids.includes(id)))
  return [
    ...known.flatMap((topic): Line[] => {
      const on = planned.filter(({ topicIds }) => topicIds.includes(topic.id))
      return on.length === 0 ? [{ topic, occasion: null }] : on.map((occasion) => ({ topic, occasion }))
    }),
    ...loose.map((occasion): Line => ({ topic: null, occasion })),
  ]
}
