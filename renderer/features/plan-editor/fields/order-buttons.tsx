import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import styles from './fields.module.css'

/** Up, down and away, for one entry of a short list. */
export function OrderButtons({
  name,
  isFirst,
  isLast,
  onMove,
  onRemove,
}: {
  name: string
  isFirst: boolean
  isLast: boolean
  onMove: (by: 1 | -1) => void
  onRemove: () => void
}) {
  const t = useT()
  return (
    <span className={styles.order}>
      <Button
        kind="quiet"
        size="small"
        icon="up"
        aria-label={t('plan-editor.move-up', { name })}
        isDisabled={isFirst}
        onPress={() => onMove(-1)}
      />
      <Button
        kind="quiet"
        size="small"
        icon="down"
        aria-label={t('plan-editor.move-down', { name })}
        isDisabled={isLast}
        onPress={() => onMove(1)}
      />
      <Button
        kind="quiet"
        size="small"
        icon="close"
        aria-label={t('plan-editor.remove', { name })}
        onPress={onRemove}
      />
    </span>
  )
}
