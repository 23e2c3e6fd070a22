import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from './button.tsx'
import { Menu, type MenuCommand } from './menu.tsx'

type Props = {
  name: string
  commands: readonly MenuCommand[]
  /** Whether the Tab key stops at it; in a long table only in the row that has the focus. */
  isReachable?: boolean
}

/** What can be done with one row of a table, behind three dots. */
export function RowMenu({ name, commands, isReachable = true }: Props) {
  const t = useT()
  const label = t('app.commands-for', { name })
  return (
    <Menu label={label} commands={commands}>
      <Button kind="quiet" size="small" icon="more" aria-label={label} excludeFromTabOrder={!isReachable} />
    </Menu>
  )
}
