import { useNavigate } from '@tanstack/react-router'
import { flushAll } from '#renderer/form/flush.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { LinkButton } from '#renderer/ui/link-button.tsx'
import styles from './sample-notice.module.css'

/** Says that this is a sample office, and leads to the own one. */
export function SampleNotice({ hasOwn }: { hasOwn: boolean }) {
  const t = useT()
  const navigate = useNavigate()
  const open = useCommand('office.open')
  async function leave() {
    await flushAll()
    if (hasOwn) open.mutate({ place: 'own' }, { onSuccess: () => void navigate({ to: '/plans' }) })
    else await navigate({ to: '/own-office' })
  }
  return (
    <aside className={styles.notice} aria-label={t('app.sample')}>
      <p>{t('app.sample.banner')}</p>
      <LinkButton onPress={() => void leave()}>{hasOwn ? t('app.sample.leave') : t('setup.start.own')}</LinkButton>
      <LinkButton onPress={() => void navigate({ to: '/offices' })}>{t('app.sample.other')}</LinkButton>
    </aside>
  )
}
