import { useContext, useMemo } from 'react'
import type { Row } from '#shared/entities/all.ts'
import type { Trainer } from '#shared/entities/trainer.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { useAll, useCall } from '#renderer/api/queries.ts'
import type { StoredRow } from '#renderer/api/stored-row.ts'
import { useNamedOf } from '#renderer/api/use-rows.ts'
import type { FieldControlProps } from '#renderer/form/field-control.tsx'
import { TrashedRecords } from '#renderer/form/trashed-records.tsx'
import { useTrashed } from '#renderer/form/use-trashed.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { GatheringContext } from '#renderer/records/people/stated-total-control.tsx'
import { MultiPicker } from '#renderer/ui/multi-picker.tsx'

/** Who gives an occasion, picked from the pool by person and programme; says who is elsewhere in the same hours. */
export function TrainersControl({ value, onChange, ...props }: FieldControlProps) {
  const formatter = useFormatter()
  const ids = useMemo(() => (Array.isArray(value) ? (value as string[]) : []), [value])
  const trainers = useAll('trainer')
  const trashed = useTrashed('trainer', ids)
  const people = useNamedOf(new Map([['person', new Set(trainers.flatMap(({ personId }) => personId ?? []))]]))
  const nameOf = (trainer: Trainer) =>
    trainerName(formatter, trainer, trainer.personId === null ? undefined : personName(people.get(trainer.personId)))
  const options = trainers
    .map((trainer) => ({ id: trainer.id, label: nameOf(trainer) }))
    .toSorted((a, b) => formatter.compare(a.label, b.label))
  const clash = useClash(ids, (id) => options.find((option) => option.id === id)?.label ?? '')
  return (
    <>
      <MultiPicker {...props} error={props.error ?? clash} options={options} value={ids} onChange={onChange} />
      <TrashedRecords entity="trainer" records={trashed} />
    </>
  )
}

function personName(person: StoredRow | undefined): string | undefined {
  return (person as Row<'person'> | undefined)?.name
}

/** How a trainer is called in lists: the person and the programme, or how many people have it. */
export function trainerName(
  { t }: Pick<Formatter, 't'>,
  { programme, people }: Pick<Trainer, 'programme' | 'people'>,
  person: string | undefined,
): string {
  return person === undefined
    ? t('trainings.unnamed-trainers', { count: people, programme })
    : `${person}, ${programme}`
}

function useClash(ids: readonly string[], nameOf: (id: string) => string): string | undefined {
  const { t, day } = useFormatter()
  const gathering = useContext(GatheringContext)
  const isAsked = gathering !== null && ids.length > 0
  const clashes = useCall('training.clashes', { id: gathering?.id ?? '' }, { enabled: isAsked, keepsLast: true }).data
  const [clash] = (isAsked && clashes?.filter(({ trainerId }) => ids.includes(trainerId))) || []
  if (!clash) return undefined
  return t('trainings.clash', {
    trainer: nameOf(clash.trainerId),
    title: clash.title,
    day: day(clash.day, 'short'),
    from: clash.startTime,
    to: clash.endTime,
  })
}
