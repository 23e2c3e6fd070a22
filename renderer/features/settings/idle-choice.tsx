import { idleMinutes } from '#shared/access/idle.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Select } from '#renderer/ui/select.tsx'
import styles from './profiles.module.css'

/** After how many minutes the screen locks itself. */
export function IdleChoice({ minutes }: { minutes: number }) {
  const t = useT()
  const setIdle = useCommand('access.setIdle')
  function choose(next: string | null) {
    const chosen = idleMinutes.find((count) => String(count) === next)
    if (chosen !== undefined) setIdle.mutate({ minutes: chosen })
  }
  return (
    <div className={styles.idle}>
      <Select
        label={t('access.idle')}
        hint={t('access.idle.hint')}
        options={idleMinutes.map((count) => ({
          id: String(count),
          label: count === 0 ? t('access.idle.never') : t('access.idle.minutes', { count }),
        }))}
        value={String(minutes)}
        onChange={choose}
      />
    </div>
  )
}
