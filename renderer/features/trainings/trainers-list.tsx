import { useMemo, useState } from 'react'
import { blankRecord } from '#shared/blank-record.ts'
import { trainer as description, type Trainer } from '#shared/entities/trainer.ts'
import { addDays } from '#shared/day-math.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useRecord } from '#renderer/api/use-record.ts'
import { useNamed, useRows } from '#renderer/api/use-rows.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { ChoiceFilter } from '#renderer/records/choice-filter.tsx'
import { NewRecordDialog } from '#renderer/records/new-record-dialog.tsx'
import { RecordDetail } from '#renderer/records/record-detail.tsx'
import { RecordList } from '#renderer/records/record-list.tsx'
import { useLookedAt } from '#renderer/records/use-looked-at.ts'
import { Button } from '#renderer/ui/button.tsx'
import { FilterBar } from '#renderer/ui/filter-bar.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { today } from '#renderer/ui/today.ts'
import { trainerColumns } from './trainer-columns.tsx'
import { TrainerStanding } from './trainer-standing.tsx'
import { trainerLayout } from './training-layouts.ts'
import type { TabProps } from './training-tabs.ts'
import styles from './trainings.module.css'

const asked = [
  { name: 'programme' },
  { name: 'personId' },
  { name: 'people', half: true },
  { name: 'state', half: true },
  { name: 'certifiedBy', half: true },
  { name: 'validUntil', half: true },
]

const ends = ['past', '90', '365'] as const
type End = (typeof ends)[number]

/** Who may teach what: people with a qualification, or how many have it where nobody is named. */
export function TrainersList({ recordId, onOpen }: TabProps) {
  const formatter = useFormatter()
  const { t } = formatter
  const [words, setWords] = useState('')
  const [state, setState] = useState<Trainer['state'] | null>(null)
  const [end, setEnd] = useState<End | null>(null)
  const [isNew, setNew] = useState(false)
  const where = { ...(state && { state }), ...(end && { validUntil: endRange(end) }) }
  const list = useRows('trainer', { where, words }, { column: 'programme', direction: 'ascending' })
  const { rows, seen } = useLookedAt(list)
  const ids = useMemo(() => seen.map(({ id }) => id).toSorted(), [seen])
  const given = useCall('training.given', { ids }, { enabled: ids.length > 0, keepsLast: true }).data
  const people = useNamed(
    'person',
    seen.flatMap(({ personId }) => personId ?? []),
  )
  const columns = trainerColumns(formatter, people, new Map(given?.map(({ id, occasions }) => [id, occasions])))
  const current = useRecord('trainer', recordId)
  const add = (
    <Button icon="plus" need="write" onPress={() => setNew(true)}>
      {t('trainings.new-trainer')}
    </Button>
  )
  return (
    <>
      <RecordList
        entity="trainer"
        layout={trainerLayout}
        label={t('trainer')}
        columns={columns}
        rows={rows}
        rowLines={2}
        isNarrowed={words !== '' || state !== null || end !== null}
        empty={{
          icon: 'person',
          title: t('trainings.trainers.empty.title'),
          text: t('trainings.trainers.empty.text'),
          example: t('trainings.trainers.empty.example'),
          action: add,
        }}
        filters={
          <FilterBar count={t('trainings.trainers.count', { count: rows.total })}>
            <SearchField
              label={t('trainings.filter')}
              placeholder={t('trainings.filter')}
              value={words}
              onChange={setWords}
            />
            <ChoiceFilter
              entity="trainer"
              name="state"
              field={description.fields.state}
              value={state}
              onChange={setState}
            />
            <Select
              name="validUntil"
              label={t('trainer.validUntil')}
              hideLabel
              empty={t('trainings.any-validity')}
              options={ends.map((id) => ({ id, label: t(`trainings.valid.${id}`) }))}
              value={end}
              onChange={(next) => setEnd(ends.find((one) => one === next) ?? null)}
            />
            {add}
          </FilterBar>
        }
        detail={
          current && (
            <RecordDetail
              key={current.id}
              entity="trainer"
              row={current}
              layout={trainerLayout}
              onClose={() => onOpen(undefined)}
            >
              {(typed) => (
                <div className={styles.commands}>
                  <TrainerStanding trainer={typed} />
                </div>
              )}
            </RecordDetail>
          )
        }
        recordId={recordId}
        onOpen={onOpen}
      />
      {isNew && (
        <NewRecordDialog
          entity="trainer"
          title={t('trainings.new-trainer')}
          fields={asked}
          fresh={{ ...blankRecord('trainer', { programme: '' }), people: 1 }}
          onClose={() => setNew(false)}
          onCreated={({ id }) => onOpen(id)}
        />
      )}
    </>
  )
}

function endRange(end: End): { from?: string; to: string } {
  const now = today()
  return end === 'past' ? { to: addDays(now, -1) } : { from: now, to: addDays(now, Number(end)) }
}
