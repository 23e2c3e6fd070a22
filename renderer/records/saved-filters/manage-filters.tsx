import type { ListRow } from '#shared/contract.ts'
import { savedFilter } from '#shared/entities/saved-filter.ts'
import { EntityForm } from '#renderer/form/entity-form.tsx'
import { defineLayout } from '#renderer/form/layout.ts'
import { useTrash } from '#renderer/form/use-trash.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import styles from './saved-filters.module.css'

type Props = { filters: readonly ListRow<'savedFilter'>[]; onClose: () => void }

const layout = defineLayout(savedFilter, [{ fields: ['name'] }], ['list', 'question'])

/** The kept filters of a list with their names, which save themselves, and their way to the trash. */
export function ManageFilters({ filters, onClose }: Props) {
  const t = useT()
  const trash = useTrash()
  return (
    <Dialog
      title={t('lists.filters.manage.title')}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={onClose}>
          {t('app.close')}
        </Button>
      }
    >
      {filters.length === 0 && <p>{t('lists.filters.none')}</p>}
      <ul className={styles.filters}>
        {filters.map((one) => (
          <li key={one.id} aria-label={one.name}>
            <EntityForm entity={savedFilter} row={one} layout={layout} />
            <Button
              kind="quiet"
              icon="trash"
              aria-label={t('lists.filters.trash', { name: one.name })}
              onPress={() => void trash('savedFilter', one, one.name)}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
