import { useMemo, useState } from 'react'
import { blankRecord } from '#shared/blank-record.ts'
import { person } from '#shared/entities/person.ts'
import type { Entities } from '#shared/entities/all.ts'
import type { FilterOf } from '#shared/list.ts'
import { useAll } from '#renderer/api/queries.ts'
import { useRecord } from '#renderer/api/use-record.ts'
import { useRows } from '#renderer/api/use-rows.ts'
import { optionsOf } from '#renderer/form/field-words.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { NewRecordDialog } from '#renderer/records/new-record-dialog.tsx'
import { RecordList } from '#renderer/records/record-list.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { FilterBar } from '#renderer/ui/filter-bar.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { peopleColumns } from './people-columns.ts'
import { PersonDetail } from './person-detail.tsx'
import { personLayout } from './office-layouts.ts'

type Where = FilterOf<Entities['person']>

const choices = [
  { name: 'sex', empty: 'people.any-sex' },
  { name: 'level', empty: 'people.any-level' },
] as const

const asked = [
  { name: 'name' },
  { name: 'sex', half: true },
  { name: 'level', half: true },
  { name: 'post' },
  { name: 'unitId' },
]

/** The people the office deals with more than once. */
export function People({ recordId, onOpen }: { recordId: string | null; onOpen: (id: string | undefined) => void }) {
  const formatter = useFormatter()
  const { t } = formatter
  const [words, setWords] = useState('')
  const [where, setWhere] = useState<Where>({})
  const [isNew, setNew] = useState(false)
  const rows = useRows('person', { where, words }, { column: 'name', direction: 'ascending' })
  const units = useAll('unit')
  const columns = useMemo(() => peopleColumns(formatter, units), [formatter, units])
  const current = useRecord('person', recordId)
  const isNarrowed = words !== '' || Object.values(where).some((value) => value !== undefined)
  const add = (
    <Button icon="plus" need="write" onPress={() => setNew(true)}>
      {t('people.add')}
    </Button>
  )
  return (
    <>
      <RecordList
        entity="person"
        layout={personLayout}
        label={t('person')}
        columns={columns}
        rows={rows}
        isNarrowed={isNarrowed}
        empty={{
          icon: 'person',
          title: t('people.empty.title'),
          text: t('people.empty.text'),
          example: t('people.empty.example'),
          action: add,
        }}
        filters={
          <FilterBar count={t('people.count', { count: rows.total })}>
            <SearchField
              label={t('stakeholders.filter')}
              placeholder={t('stakeholders.filter')}
              value={words}
              onChange={setWords}
            />
            {choices.map(({ name, empty }) => (
              <Select
                key={name}
                name={name}
                label={t(`person.${name}`)}
                hideLabel
                empty={t(empty)}
                options={optionsOf(formatter, 'person', name, person.fields[name])}
                value={typeof where[name] === 'string' ? where[name] : null}
                onChange={(next) => setWhere({ ...where, [name]: next ?? undefined } as Where)}
              />
            ))}
            {add}
          </FilterBar>
        }
        detail={current && <PersonDetail key={current.id} person={current} onClose={() => onOpen(undefined)} />}
        recordId={recordId}
        onOpen={onOpen}
      />
      {isNew && (
        <NewRecordDialog
          entity="person"
          title={t('people.add')}
          fields={asked}
          fresh={blankRecord('person', { name: '' })}
          onClose={() => setNew(false)}
          onCreated={({ id }) => onOpen(id)}
        />
      )}
    </>
  )
}
