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
  const buttons = [
    { icon: 'up', label: t('plan-editor.move-up', { name }), isDisabled: isFirst, press: () => onMove(-1) },
    { icon: 'down', label: t('plan-editor.move-down', { name }), isDisabled: isLast, press: () => onMove(1) },
    { icon: 'close', label: t('plan-editor.remove', { name }), isDisabled: false, press: onRemove },
  ] as const
  return (
    <span className={styles.order}>
      {buttons.map(({ icon, label, isDisabled, press }) => (
        <Button
          key={icon}
          need="write"
          kind="quiet"
          size="small"
          aria-label={label}
          {...{ icon, isDisabled }}
          onPress={press}
        />
      ))}
    </span>
  )
}
