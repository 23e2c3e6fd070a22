import { Button } from 'react-aria-components'
import type { SampleName } from '#shared/samples/names.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { cx } from '#renderer/ui/cx.ts'
import { Icon } from '#renderer/ui/icon.tsx'
import { unavailable } from '#renderer/ui/unavailable.ts'
import styles from './office-card.module.css'

/** A sample office: whose it is, and what can be seen in it. */
export function OfficeCard({ name, isBusy, onOpen }: { name: SampleName; isBusy: boolean; onOpen: () => void }) {
  const t = useT()
  return (
    <Button className={cx(styles.card)} onPress={onOpen} {...(isBusy ? unavailable : {})}>
      <b>{t(`app.sample.${name}`)}</b>
      <span>{t(`setup.sample.${name}`)}</span>
      <span className={styles.open}>
        {t('app.open')}
        <Icon name="external" size="small" />
      </span>
    </Button>
  )
}
