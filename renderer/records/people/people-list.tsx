import { useId, useMemo, useState, type CSSProperties } from 'react'
import type { Participant } from '#shared/entities/participant.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { useRows } from '#renderer/api/use-rows.ts'
import type { EntityFormProps } from '#renderer/form/entity-form.tsx'
import { insertRecord } from '#renderer/form/record-calls.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { RecordDialog } from '#renderer/records/record-dialog.tsx'
import { RecordTable } from '#renderer/records/record-table.tsx'
import { useNamedInView } from '#renderer/records/use-named-in-view.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { FilterBar } from '#renderer/ui/filter-bar.tsx'
import { Notice } from '#renderer/ui/notice.tsx'
import type { RowList } from '#renderer/ui/row-list.ts'
import { say } from '#renderer/ui/toast.ts'
import { SearchField } from '#renderer/ui/search-field.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { freshPerson } from './fresh-person.ts'
import { gatheringParts, type Gathering, type NamedPerson } from './gathering.ts'
import { PastePeople } from './paste-people.tsx'
import styles from './people.module.css'
import { PresenceMenu } from './presence-menu.tsx'
import { RegisterDialog } from './register-dialog.tsx'
import { usePeopleSum } from './use-people-sum.ts'

type Presence = Participant['presence']

export type PeopleListProps = Gathering &
  Pick<EntityFormProps, 'layout' | 'controls'> & {
    isLocked: boolean
    /** Whether somebody who is added came, or is invited. */
    presence: Presence
    /** Columns beside name, level, unit and presence. */
    columns?: readonly TableColumn<NamedPerson>[]
  }

/** Who is listed by name at a meeting or occasion: a list of any length, each entry opens over it. */
export function PeopleList({ of, id, isLocked, presence, layout, controls, columns: own = [] }: PeopleListProps) {
  const formatter = useFormatter()
  const { t } = formatter
  const heading = useId()
  const fail = useSayFailure()
  const mark = useCommand('attendance.mark')
  const { person: entity, owner } = gatheringParts[of]
  const { named } = usePeopleSum({ of, id })
  const [words, setWords] = useState('')
  const [openId, setOpen] = useState<string | null>(null)
  const [adding, setAdding] = useState<'paste' | 'register' | null>(null)
  const question = { where: { [owner]: id }, words }
  // Both lists have the fields of people; the compiler cannot see that for a name put together.
  const list = useRows(entity, question, { column: 'position', direction: 'ascending' }) as RowList<NamedPerson>
  const { rows, named: units } = useNamedInView(list, 'unit', ({ unitId }) => unitId)
  const repeated = useMemo(() => new Set(named.repeated), [named.repeated])
  const columns = useMemo(
    () => [
      ...columnsFor(formatter, repeated, (unitId) => units.get(unitId)?.name ?? null),
      presenceColumn(formatter, of, isLocked),
      ...own,
    ],
    [formatter, repeated, units, of, isLocked, own],
  )

  function add() {
    insertRecord(entity, { ...freshPerson({ of, id }), presence }, null).then((made) => setOpen(made.id), fail)
  }

  function markPresent() {
    mark.mutate(
      { of, id, from: 'invited', to: 'present' },
      { onSuccess: ({ marked }) => say({ words: t('attendance.marked', { count: marked }) }) },
    )
  }

  return (
    <section className={styles.part} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading}>{t('attendance.named')}</h2>
        <div className={styles.commands}>
          <Button size="small" icon="plus" need="write" isDisabled={isLocked} onPress={add}>
            {t('attendance.add-person')}
          </Button>
          <Button size="small" icon="person" need="write" isDisabled={isLocked} onPress={() => setAdding('register')}>
            {t('attendance.from-register')}
          </Button>
          <Button size="small" icon="table" need="write" isDisabled={isLocked} onPress={() => setAdding('paste')}>
            {t('attendance.paste')}
          </Button>
          {named.listed > 0 && (
            <Button
              size="small"
              icon="check"
              need="write"
              isDisabled={isLocked || mark.isPending}
              onPress={markPresent}
            >
              {t('attendance.mark')}
            </Button>
          )}
        </div>
      </header>
      {named.repeated.length > 0 && (
        <Notice tone="warn" title={t('attendance.twice.title', { count: named.repeated.length })}>
          {t('attendance.twice.text')}
        </Notice>
      )}
      {named.listed === 0 && words === '' ? (
        <p className={styles.none}>{t('attendance.named.none')}</p>
      ) : (
        <>
          <FilterBar count={t('attendance.count', { count: rows.total })}>
            <SearchField
              label={t('attendance.filter')}
              placeholder={t('attendance.filter')}
              value={words}
              onChange={setWords}
            />
          </FilterBar>
          <div className={styles.rows} style={{ '--rows': Math.max(1, rows.total) } as CSSProperties}>
            <RecordTable {...{ entity, layout, columns, rows }} rowLines={2} onOpen={(row) => setOpen(row.id)} />
          </div>
        </>
      )}
      {openId !== null && (
        <RecordDialog
          key={openId}
          entity={entity}
          id={openId}
          layout={layout}
          isReadOnly={isLocked}
          {...(controls && { controls })}
          onClose={() => setOpen(null)}
        />
      )}
      {adding === 'paste' && <PastePeople {...{ of, id, presence }} onClose={() => setAdding(null)} />}
      {adding === 'register' && <RegisterDialog {...{ of, id, presence }} onClose={() => setAdding(null)} />}
    </section>
  )
}

function columnsFor(
  formatter: Formatter,
  repeated: ReadonlySet<string>,
  unitOf: (id: string) => string | null,
): TableColumn<NamedPerson>[] {
  const { t } = formatter
  const words = (field: 'sex' | 'level', row: NamedPerson) => wordsFor(formatter, `participant.${field}.${row[field]}`)
  return [
    {
      id: 'name',
      label: t('participant.name'),
      width: '4fr',
      minWidth: 180,
      text: ({ name }) => name || t('attendance.nameless'),
      second: ({ post }) => post,
    },
    {
      id: 'repeated',
      label: t('attendance.twice'),
      hideLabel: true,
      width: 130,
      cell: ({ id }) => repeated.has(id) && <Chip tone="warn">{t('attendance.twice')}</Chip>,
    },
    { id: 'sex', label: t('participant.sex'), width: 110, text: (row) => words('sex', row) },
    {
      id: 'level',
      label: t('participant.level'),
      width: '2fr',
      minWidth: 130,
      priority: 3,
      text: (row) => words('level', row),
      second: ({ unitId }) => unitId && unitOf(unitId),
    },
  ]
}

function presenceColumn({ t }: Formatter, of: Gathering['of'], isLocked: boolean): TableColumn<NamedPerson> {
  return {
    id: 'presence',
    label: t('participant.presence'),
    width: 190,
    priority: 2,
    text: ({ presence }) => t(`participant.presence.${presence}`),
    cell: (person, isFocused) => (
      <PresenceMenu
        {...{ of, person, isLocked }}
        name={person.name || t('attendance.nameless')}
        isReachable={isFocused}
      />
    ),
  }
}
