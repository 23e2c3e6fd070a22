import type { ListRow } from '#shared/contract.ts'
import type { Unit } from '#shared/entities/unit.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import type { TableColumn } from '#renderer/ui/table-column.ts'

/** The columns of the list of people. */
export function peopleColumns({ t }: Formatter, units: readonly Unit[]): TableColumn<ListRow<'person'>>[] {
  const names = new Map(units.map(({ id, name }) => [id, name]))
  return [
    { id: 'name', label: t('person.name'), width: '3fr', minWidth: 180, text: ({ name }) => name },
    { id: 'post', label: t('person.post'), width: '2fr', minWidth: 140, priority: 3, text: ({ post }) => post },
    {
      id: 'unitId',
      label: t('person.unitId'),
      width: '2fr',
      minWidth: 140,
      priority: 4,
      text: ({ unitId }) => (unitId === null ? null : (names.get(unitId) ?? null)),
    },
    {
      id: 'level',
      label: t('person.level'),
      width: 190,
      priority: 2,
      text: ({ level }) => (level === 'not-stated' ? null : t(`person.level.${level}`)),
    },
    { id: 'sex', label: t('person.sex'), width: 130, priority: 5, text: ({ sex }) => t(`person.sex.${sex}`) },
  ]
}
