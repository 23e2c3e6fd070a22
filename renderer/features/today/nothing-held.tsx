import type { Day } from '#shared/day.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import styles from './today.module.css'

/** Says in an empty period when something was held last, and leads there. */
export function NothingHeld({ onShow }: { onShow: (day: Day) => void }) {
  const { t, day } = useFormatter()
  const last = useCall('period.lastHeld', {}).data?.day
  if (!last) return null
  return (
    <div className={styles.nothing}>
      <p>{t('today.nothing-held', { day: day(last) })}</p>
      <Button size="small" onPress={() => onShow(last)}>
        {t('today.nothing-held.show')}
      </Button>
    </div>
  )
}
