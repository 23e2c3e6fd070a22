import { failureWords } from '#shared/i18n/failure-words.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Icon } from '#renderer/ui/icon.tsx'
import { focusFieldOf } from '#renderer/ui/focus-field.ts'
import { LinkButton } from '#renderer/ui/link-button.tsx'
import { useSaveState } from './save-state.ts'
import styles from './saved-state.module.css'
import { cx } from '#renderer/ui/cx.ts'

/** How saving stands: "Saved 09:41". Only what needs a hand is announced. */
export function SavedState() {
  const formatter = useFormatter()
  const { t } = formatter
  const state = useSaveState()
  switch (state.kind) {
    case 'idle':
      return null
    case 'saving':
      return <span className={styles.state}>{t('app.saving')}</span>
    case 'saved':
      return <span className={styles.state}>{t('app.saved', { time: formatter.moment(state.at) })}</span>
    case 'unfinished':
      return (
        <output className={cx(styles.state, styles.warn)}>
          <Icon name="info" size="small" />
          <LinkButton onPress={() => focusFieldOf(state)}>{t('app.unfinished')}</LinkButton>
        </output>
      )
    case 'failed':
      return (
        <span className={cx(styles.state, styles.bad)} role="alert">
          <Icon name="warning" size="small" />
          {t('app.not-saved', { reason: failureWords(formatter, state.failure).title })}
          <LinkButton onPress={state.retry}>{t('app.retry')}</LinkButton>
        </span>
      )
  }
}
