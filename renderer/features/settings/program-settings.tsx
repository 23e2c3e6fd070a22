import { Link } from '@tanstack/react-router'
import type { Preferences } from '#shared/contract/office-calls.ts'
import { languages } from '#shared/i18n/languages.ts'
import { useCall } from '#renderer/api/queries.ts'
import { usePreferences } from '#renderer/api/use-app-state.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { RadioGroup } from '#renderer/ui/radio-group.tsx'
import styles from './settings.module.css'

const themes = ['system', 'light', 'dark'] as const

/** Language and appearance of the program on this PC; they take effect at once. */
export function ProgramSettings() {
  const t = useT()
  const { language, theme } = usePreferences()
  const change = useCommand('app.setPreferences')
  const folder = useCall('app.about', {}).data?.dataFolder
  return (
    <div className={styles.column}>
      <RadioGroup
        label={t('settings.language')}
        hint={t('settings.language.hint')}
        options={languages.map((id) => ({ id, label: t(`settings.language.${id}`) }))}
        value={language}
        onChange={(next) => change.mutate({ language: next as Preferences['language'] })}
      />
      <RadioGroup
        label={t('settings.theme')}
        options={themes.map((id) => ({ id, label: t(`settings.theme.${id}`) }))}
        value={theme}
        onChange={(next) => change.mutate({ theme: next as Preferences['theme'] })}
      />
      <section>
        <h2>{t('settings.data')}</h2>
        <p className={styles.quiet}>{t('settings.data.folder')}</p>
        <p className={styles.path}>{folder}</p>
      </section>
      <section>
        <h2>{t('setup.start.sample')}</h2>
        <p className={styles.quiet}>{t('setup.start.sample.hint')}</p>
        <p>
          <Link to="/offices">{t('app.sample.other')}</Link>
        </p>
      </section>
    </div>
  )
}
