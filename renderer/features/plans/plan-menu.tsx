import type { ListRow } from '#shared/contract.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { RowMenu } from '#renderer/ui/row-menu.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'

type Plan = ListRow<'plan'>

type Run = (plan: Plan) => void

/** The column with what can be done with a plan from the list. */
export function planMenu(
  formatter: Formatter,
  { open, remove, showHistory }: { open: Run; remove: Run; showHistory: Run },
): TableColumn<Plan> {
  const { t } = formatter
  return {
    id: 'menu',
    label: t('app.more'),
    hideLabel: true,
    width: 56,
    cell: (plan, isFocused) => (
      <RowMenu
        isReachable={isFocused}
        name={recordTitle(formatter, 'plan', plan).label}
        commands={[
          { id: 'open', label: t('app.open'), icon: 'open', shortcut: 'Enter', run: () => open(plan) },
          { id: 'history', label: t('app.history'), icon: 'history', run: () => showHistory(plan) },
          {
            id: 'trash',
            label: t('app.move-to-trash'),
            icon: 'trash',
            shortcut: 'Delete',
            need: 'write',
            run: () => remove(plan),
          },
        ]}
      />
    ),
  }
}
