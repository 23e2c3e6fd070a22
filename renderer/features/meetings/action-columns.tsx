import type { Formatter } from '#shared/i18n/formatter.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import type { ActionName, ActionRow } from './action-row.ts'
import { ActionStatus } from './action-status.tsx'

/** How what a row names is called. */
export type ActionNames = Record<'meeting' | 'unit' | 'person', (id: string) => string>

/** The columns of lists of decisions and of tasks: what, from where, whose, until when, how far. */
export function actionColumns(formatter: Formatter, entity: ActionName, names: ActionNames): TableColumn<ActionRow>[] {
  const { t, day } = formatter
  const nameOf = (row: ActionRow) => recordTitle(formatter, entity, row).label
  return [
    {
      id: entity === 'task' ? 'title' : 'text',
      label: t(entity === 'task' ? 'task.title' : 'decision.text'),
      width: '4fr',
      minWidth: 220,
      text: nameOf,
      second: (row) =>
        [numberOf(row), row.meetingId && names.meeting(row.meetingId)].filter(Boolean).join(' · ') || null,
    },
    {
      id: 'responsible',
      label: t('meetings.owner'),
      width: '2fr',
      minWidth: 160,
      priority: 3,
      text: (row) => ownersOf(row, names),
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
      width: 200,
      priority: 2,
      text: ({ status }) => t(`task.status.${status}`),
      cell: (row, isFocused) => <ActionStatus {...{ entity, row }} name={nameOf(row)} isReachable={isFocused} />,
    },
  ]
}

/** Who has to do it: a unit, a person, or in words. */
export function ownersOf(
  { unitId, personId, responsible }: Pick<ActionRow, 'unitId' | 'personId' | 'responsible'>,
  names: Pick<ActionNames, 'unit' | 'person'>,
): string {
  return [unitId && names.unit(unitId), personId && names.person(personId), responsible].filter(Boolean).join(' · ')
}

function numberOf(row: ActionRow): string | null {
  return 'number' in row && typeof row.number === 'string' ? row.number : null
}
