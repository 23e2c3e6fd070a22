import { useMemo, useState } from 'react'
import { blankRecord } from '#shared/blank-record.ts'
import type { ListRow } from '#shared/contract.ts'
import { task } from '#shared/entities/task.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { useRecord } from '#renderer/api/use-record.ts'
import { useRows } from '#renderer/api/use-rows.ts'
import { optionsOf } from '#renderer/form/field-words.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { RecordDetail } from '#renderer/records/record-detail.tsx'
import { RecordList } from '#renderer/records/record-list.tsx'
import { NewRecordDialog } from '#renderer/records/new-record-dialog.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { FilterBar } from '#renderer/ui/filter-bar.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { AboutStakeholder } from './about-stakeholder.tsx'
import { ActionChip } from '#renderer/records/action-chip.tsx'
import { promiseKinds } from './promise-kinds.ts'
import { promiseLayout } from './stakeholder-layouts.ts'
import type { TabProps } from './stakeholder-tabs.ts'
import { useNamedInView } from '#renderer/records/use-named-in-view.ts'

type Listed = ListRow<'task'>
type Status = (typeof task.fields.status.options)[number]

const open = task.fields.status.options.filter((status) => status !== 'done' && status !== 'dropped')

const asked = [
  { name: 'title' },
  { name: 'stakeholderId' },
  { name: 'kind', half: true },
  { name: 'dueOn', half: true },
]

/** What either side gave its word for, what is due first at the top. */
export function Promises({ recordId, onOpen }: TabProps) {
  const formatter = useFormatter()
  const { t } = formatter
  const [words, setWords] = useState('')
  const [kind, setKind] = useState<(typeof promiseKinds)[number] | null>(null)
  const [status, setStatus] = useState<string | null>(null)
  const where = { kind: kind ?? promiseKinds, ...(status && { status: statusesOf(status) }) }
  const list = useRows('task', { where, words }, { column: 'dueOn', direction: 'ascending' })
  const { rows, named } = useNamedInView(list, 'stakeholder', ({ stakeholderId }) => stakeholderId)
  const columns = useMemo(() => columnsFor(formatter, (id) => named.get(id)?.name ?? ''), [formatter, named])
  const current = useRecord('task', recordId)
  const isNarrowed = words !== '' || kind !== null || status !== null
  const [isNew, setNew] = useState(false)
  const add = (
    <Button icon="plus" need="write" onPress={() => setNew(true)}>
      {t('stakeholders.promise.add')}
    </Button>
  )
  return (
    <>
      <RecordList
        entity="task"
        list="promise"
        layout={promiseLayout}
        label={t('stakeholders.tab.promises')}
        columns={columns}
        rows={rows}
        rowLines={2}
        isNarrowed={isNarrowed}
        empty={{
          icon: 'check',
          title: t('promises.empty.title'),
          text: t('promises.empty.text'),
          example: t('promises.empty.example'),
          action: add,
        }}
        filters={
          <FilterBar count={t('promises.count', { count: rows.total })}>
            <SearchField
              label={t('stakeholders.filter')}
              placeholder={t('stakeholders.filter')}
              value={words}
              onChange={setWords}
            />
            <Select
              name="kind"
              label={t('task.kind')}
              hideLabel
              empty={t('promises.any-side')}
              options={promiseKinds.map((id) => ({ id, label: t(`task.kind.${id}`) }))}
              value={kind}
              onChange={(next) => setKind(promiseKinds.find((one) => one === next) ?? null)}
            />
            <Select
              name="status"
              label={t('task.status')}
              hideLabel
              empty={t('promises.any-status')}
              options={[
                { id: 'still-open', label: t('promises.open') },
                ...optionsOf(formatter, 'task', 'status', task.fields.status),
              ]}
              value={status}
              onChange={setStatus}
            />
            {add}
          </FilterBar>
        }
        detail={
          current && (
            <RecordDetail
              key={current.id}
              entity="task"
              row={current}
              layout={promiseLayout}
              onClose={() => onOpen(undefined)}
            >
              {(typed) => (
                <AboutStakeholder id={typed.stakeholderId}>
                  <ActionChip action={typed} />
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
          entity="task"
          title={t('stakeholders.promise.add')}
          fields={asked}
          fresh={{ ...blankRecord('task', { title: '' }), kind: 'promise-by-us' }}
          onClose={() => setNew(false)}
          onCreated={({ id }) => onOpen(id)}
        />
      )}
    </>
  )
}

function statusesOf(chosen: string): Status[] {
  return chosen === 'still-open' ? open : task.fields.status.options.filter((status) => status === chosen)
}

function columnsFor(formatter: Formatter, nameOf: (id: string) => string): TableColumn<Listed>[] {
  const { t, day } = formatter
  return [
    {
      id: 'title',
      label: t('task.title'),
      width: '4fr',
      minWidth: 200,
      text: (row) => recordTitle(formatter, 'task', row).label,
      second: ({ stakeholderId }) => (stakeholderId ? nameOf(stakeholderId) : null),
    },
    {
      id: 'kind',
      label: t('task.kind'),
      width: '2fr',
      minWidth: 150,
      priority: 3,
      text: ({ kind }) => t(`task.kind.${kind}`),
    },
    {
      id: 'dueOn',
      label: t('task.dueOn'),
      width: 130,
      align: 'end',
      text: ({ dueOn }) => dueOn && day(dueOn, 'short'),
    },
    {
      id: 'status',
      label: t('task.status'),
      width: 160,
      priority: 2,
      text: ({ status }) => t(`task.status.${status}`),
      cell: (row) => <ActionChip action={row} />,
    },
  ]
}
