import { useEffect } from 'react'
import { Text, UNSTABLE_Toast as AriaToast, UNSTABLE_ToastContent as ToastContent } from 'react-aria-components'
import { UNSTABLE_ToastRegion as Region } from 'react-aria-components'
import { useT } from '#renderer/i18n/use-t.ts'
import styles from './toast-region.module.css'
import { Button } from './button.tsx'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'
import { Shortcut } from './shortcut.tsx'
import { commandKeys } from './shortcut-keys.ts'
import { dropMessage, toasts } from './toast.ts'

/** Where what confirms something appears; it goes with its office. The first F6 after one came leads to its command. */
export function ToastRegion() {
  const t = useT()
  useEffect(() => dropMessage, [])
  return (
    <Region queue={toasts} className={cx(styles.region)}>
      {({ toast }) => (
        <AriaToast toast={toast} className={cx(styles.toast, styles[toast.content.tone ?? 'plain'])}>
          {toast.content.tone === 'ok' && <Icon name="check" />}
          <ToastContent className={styles.content}>
            <Text slot="title">{toast.content.words}</Text>
            {toast.content.more && (
              <Text slot="description" className={cx(styles.more)}>
                {toast.content.more}
              </Text>
            )}
          </ToastContent>
          {toast.content.action && (
            <div className={styles.action}>
              <Button
                kind="quiet"
                size="small"
                onPress={() => {
                  toast.content.action?.run()
                  toasts.close(toast.key)
                }}
              >
                {toast.content.action.label}
              </Button>
              <Shortcut keys={commandKeys['next-area']} />
            </div>
          )}
          <Button slot="close" kind="quiet" size="small" icon="close" aria-label={t('app.close')} />
        </AriaToast>
      )}
    </Region>
  )
}
