import type { StatisticRow } from '#shared/entities/statistic-row.ts'
import { placeRecord, updateRecord } from '#renderer/form/record-calls.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useTrash } from '#renderer/form/use-trash.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { RowMenu } from '#renderer/ui/row-menu.tsx'

type Props = { rows: readonly StatisticRow[]; row: StatisticRow; name: string; isFocused: boolean }

/** What can be done with a row of a table: another place, a part of the row above, the trash. */
export function StatisticRowMenu({ rows, row, name, isFocused }: Props) {
  const t = useT()
  const fail = useSayFailure()
  const trash = useTrash()
  const at = rows.indexOf(row)
  const above = rows[at - 1]
  const place = (beforeId: string | null) => void placeRecord('statisticRow', row.id, beforeId).catch(fail)
  const indent = (by: number) => {
    const { id, revision } = row
    updateRecord('statisticRow', { id, revision, patch: { depth: row.depth + by } }).catch(fail)
  }
  return (
    <RowMenu
      name={name}
      isReachable={isFocused}
      commands={[
        {
          id: 'up',
          need: 'write',
          label: t('app.move-up'),
          icon: 'up',
          isDisabled: at === 0,
          run: () => place(above?.id ?? null),
        },
        {
          id: 'down',
          need: 'write',
          label: t('app.move-down'),
          icon: 'down',
          isDisabled: at === rows.length - 1,
          run: () => place(rows[at + 2]?.id ?? null),
        },
        {
          id: 'in',
          need: 'write',
          label: t('indicators.part-of-above'),
          icon: 'right',
          isDisabled: !above || row.depth > above.depth || row.depth >= 4,
          run: () => indent(1),
        },
        {
          id: 'out',
          need: 'write',
          label: t('indicators.no-part'),
          icon: 'left',
          isDisabled: row.depth === 0,
          run: () => indent(-1),
        },
        {
          id: 'trash',
          need: 'write',
          label: t('app.move-to-trash'),
          icon: 'trash',
          run: () => void trash('statisticRow', row, name),
        },
      ]}
    />
  )
}
