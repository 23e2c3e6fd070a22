import { useMemo, useState } from 'react'
import { blankRecord } from '#shared/blank-record.ts'
import type { ListRow } from '#shared/contract.ts'
import { addDays } from '#shared/day-math.ts'
import { agreement } from '#shared/entities/agreement.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { useRecord } from '#renderer/api/use-record.ts'
import { useRows } from '#renderer/api/use-rows.ts'
import { optionsOf } from '#renderer/form/field-words.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { RecordDetail } from '#renderer/records/record-detail.tsx'
import { RecordList } from '#renderer/records/record-list.tsx'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { NewRecordDialog } from '#renderer/records/new-record-dialog.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { FilterBar } from '#renderer/ui/filter-bar.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { today } from '#renderer/ui/today.ts'
import { AboutStakeholder } from './about-stakeholder.tsx'
import { agreementLayout } from './stakeholder-layouts.ts'
import type { TabProps } from './stakeholder-tabs.ts'
import { StandingChip } from './standing-chip.tsx'
import { useNamedInView } from '#renderer/records/use-named-in-view.ts'

type Listed = ListRow<'agreement'>
type State = (typeof agreement.fields.state.options)[number]
type End = (typeof ends)[number]

const ends = ['past', '90', '365'] as const

const asked = [
  { name: 'title' },
  { name: 'stakeholderId' },
  { name: 'kind', half: true },
  { name: 'state', half: true },
]

/** What was signed with whom, what ends first at the top. */
export function Agreements({ recordId, onOpen }: TabProps) {
  const formatter = useFormatter()
  const { t } = formatter
  const [words, setWords] = useState('')
  const [state, setState] = useState<State | null>(null)
  const [end, setEnd] = useState<End | null>(null)
  const where = { ...(state && { state }), ...(end && { endsOn: endRange(end) }) }
  const list = useRows('agreement', { where, words }, { column: 'endsOn', direction: 'ascending' })
  const { rows, named } = useNamedInView(list, 'stakeholder', ({ stakeholderId }) => stakeholderId)
  const columns = useMemo(() => columnsFor(formatter, (id) => named.get(id)?.name ?? ''), [formatter, named])
  const current = useRecord('agreement', recordId)
  const isNarrowed = words !== '' || state !== null || end !== null
  const [isNew, setNew] = useState(false)
  const add = (
    <Button icon="plus" need="write" onPress={() => setNew(true)}>
      {t('stakeholders.agreement.add')}
    </Button>
  )
  return (
    <>
      <RecordList
        entity="agreement"
        layout={agreementLayout}
        label={t('agreement')}
        columns={columns}
        rows={rows}
        rowLines={2}
        isNarrowed={isNarrowed}
        empty={{
          icon: 'edit',
          title: t('agreements.empty.title'),
          text: t('agreements.empty.text'),
          example: t('agreements.empty.example'),
          action: add,
        }}
        filters={
          <FilterBar count={t('agreements.count', { count: rows.total })}>
            <SearchField
              label={t('stakeholders.filter')}
              placeholder={t('stakeholders.filter')}
              value={words}
              onChange={setWords}
            />
            <Select
              name="state"
              label={t('agreement.state')}
              hideLabel
              empty={t('agreements.any-state')}
              options={optionsOf(formatter, 'agreement', 'state', agreement.fields.state)}
              value={state}
              onChange={(next) => setState(agreement.fields.state.options.find((one) => one === next) ?? null)}
            />
            <Select
              name="endsOn"
              label={t('agreement.endsOn')}
              hideLabel
              empty={t('agreements.any-end')}
              options={ends.map((id) => ({ id, label: t(`agreements.end.${id}`) }))}
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
              entity="agreement"
              row={current}
              layout={agreementLayout}
              onClose={() => onOpen(undefined)}
            >
              {(typed) => (
                <AboutStakeholder id={typed.stakeholderId}>
                  <StandingChip agreement={typed} />
                </AboutStakeholder>
              )}
            </RecordDetail>
          )
        }
        recordId={recordId}
        onOpen={onOpen}
      />
      {isNew && (
        <NewRecordDialog
          entity="agreement"
          title={t('stakeholders.agreement.add')}
          fields={asked}
          fresh={{ ...blankRecord('agreement', { stakeholderId: '' }), stakeholderId: null }}
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

function columnsFor(formatter: Formatter, nameOf: (id: string) => string): TableColumn<Listed>[] {
  const { t, day } = formatter
  return [
    {
      id: 'title',
      label: t('agreement.title'),
      width: '4fr',
      minWidth: 200,
      text: (row) => recordTitle(formatter, 'agreement', row).label,
      second: ({ stakeholderId }) => nameOf(stakeholderId),
    },
    {
      id: 'kind',
      label: t('agreement.kind'),
      width: '2fr',
      minWidth: 150,
      priority: 3,
      text: ({ kind }) => t(`agreement.kind.${kind}`),
      second: ({ number }) => number,
    },
    {
      id: 'endsOn',
      label: t('agreement.endsOn'),
      width: 130,
      align: 'end',
      text: ({ endsOn }) => endsOn && day(endsOn, 'short'),
    },
    {
      id: 'state',
      label: t('agreement.state'),
      width: 180,
      priority: 2,
      cell: (row) => <StandingChip agreement={row} />,
    },
  ]
}
