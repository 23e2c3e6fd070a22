import { useMemo, useState } from 'react'
import { blankRecord } from '#shared/blank-record.ts'
import { body } from '#shared/entities/body.ts'
import type { ListRow } from '#shared/contract.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { bodyKindsOf, weightOfBody } from '#shared/national/kinds-of-country.ts'
import { useOffice } from '#renderer/api/use-office.ts'
import { useRecord } from '#renderer/api/use-record.ts'
import { useRows } from '#renderer/api/use-rows.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { ChoiceFilter } from '#renderer/records/choice-filter.tsx'
import { NewRecordDialog } from '#renderer/records/new-record-dialog.tsx'
import { RecordList } from '#renderer/records/record-list.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { FilterBar } from '#renderer/ui/filter-bar.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { BodyDetail } from './body-detail.tsx'
import { KindControl } from './kind-control.tsx'
import type { TabProps } from './meeting-tabs.ts'
import { bodyLayout } from './meeting-layouts.ts'

const asked = [
  { name: 'name' },
  { name: 'kind', half: true },
  { name: 'weight', half: true },
  { name: 'unitId', half: true },
  { name: 'createdOn', half: true },
]
const controls = { kind: KindControl }

type Kind = (typeof body.fields.kind.options)[number]

// Until somebody picks another weight, it is the usual one of the kind.
function weightFollows(name: string, value: unknown) {
  return name === 'kind' ? { weight: weightOfBody(value as Kind) } : {}
}

/** The committees, working tables and networks, the open one beside the list. */
export function BodiesList({ recordId, onOpen }: TabProps) {
  const formatter = useFormatter()
  const { t } = formatter
  const [words, setWords] = useState('')
  const [kind, setKind] = useState<Kind | null>(null)
  const [isNew, setNew] = useState(false)
  const [view, setView] = useState('fields')
  const [usualKind = body.fields.kind.options[0]] = bodyKindsOf(useOffice()?.country ?? 'other')
  const rows = useRows(
    'body',
    { where: kind === null ? {} : { kind }, words },
    { column: 'name', direction: 'ascending' },
  )
  const columns = useMemo(() => bodyColumns(formatter), [formatter])
  const current = useRecord('body', recordId)
  const add = (
    <Button icon="plus" need="write" onPress={() => setNew(true)}>
      {t('meetings.body.add')}
    </Button>
  )
  return (
    <>
      <RecordList
        entity="body"
        layout={bodyLayout}
        label={t('body')}
        columns={columns}
        rows={rows}
        rowLines={2}
        isNarrowed={words.trim() !== '' || kind !== null}
        empty={{
          icon: 'stakeholder',
          title: t('meetings.bodies.empty.title'),
          text: t('meetings.bodies.empty.text'),
          example: t('meetings.bodies.empty.example'),
          action: add,
        }}
        filters={
          <FilterBar count={t('meetings.bodies.count', { count: rows.total })}>
            <SearchField
              label={t('meetings.filter')}
              placeholder={t('meetings.filter')}
              value={words}
              onChange={setWords}
            />
            <ChoiceFilter entity="body" name="kind" field={body.fields.kind} value={kind} onChange={setKind} />
            {add}
          </FilterBar>
        }
        detail={
          current && (
            <BodyDetail
              key={current.id}
              body={current}
              view={view}
              onView={setView}
              onClose={() => onOpen(undefined)}
            />
          )
        }
        recordId={recordId}
        onOpen={onOpen}
      />
      {isNew && (
        <NewRecordDialog
          entity="body"
          title={t('meetings.body.add')}
          fields={asked}
          fresh={{ ...blankRecord('body', { name: '' }), kind: usualKind, weight: weightOfBody(usualKind) }}
          following={weightFollows}
          controls={controls}
          onClose={() => setNew(false)}
          onCreated={({ id }) => onOpen(id)}
        />
      )}
    </>
  )
}

function bodyColumns({ t, day }: Formatter): TableColumn<ListRow<'body'>>[] {
  return [
    {
      id: 'name',
      label: t('body.name'),
      width: '4fr',
      minWidth: 220,
      text: ({ name }) => name,
      second: ({ shortName }) => shortName,
    },
    {
      id: 'kind',
      label: t('body.kind'),
      width: '2fr',
      minWidth: 160,
      priority: 2,
      text: ({ kind }) => t(`body.kind.${kind}`),
    },
    {
      id: 'weight',
      label: t('body.weight'),
      width: '2fr',
      minWidth: 150,
      priority: 4,
      text: ({ weight }) => t(`body.weight.${weight}`),
    },
    {
      id: 'createdOn',
      label: t('body.createdOn'),
      width: 130,
      priority: 3,
      text: ({ createdOn }) => createdOn && day(createdOn, 'short'),
    },
  ]
}
