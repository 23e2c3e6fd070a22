import { languages, type Language } from '#shared/i18n/languages.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { Button } from '#renderer/ui/button.tsx'
import styles from './setup.module.css'
import { SetupTitle } from './setup-title.tsx'
import { WelcomePicture } from './welcome-picture.tsx'
import { useFormatter, useFormatterOf } from '#renderer/i18n/formatter-context.ts'

/** Each language says in its own words what it is; nobody has to read another one first. */
export function ChooseLanguage({ onDone }: { onDone?: () => void }) {
  const { t } = useFormatter()
  return (
    <div className={styles.welcome}>
      <WelcomePicture />
      <div className={styles.column}>
        <SetupTitle title={t('app.name')} />
        <ul className={styles.languages}>
          {languages.map((language) => (
            <Choice key={language} language={language} {...(onDone ? { onDone } : {})} />
          ))}
        </ul>
      </div>
    </div>
  )
}

function Choice({ language, onDone }: { language: Language; onDone?: () => void }) {
  const words = useFormatterOf(language)
  const choose = useCommand('app.setPreferences')
  return (
    <li lang={words.locale}>
      <Button onPress={() => choose.mutate({ language }, { onSuccess: () => onDone?.() })}>
        <b>{words.t(`settings.language.${language}`)}</b>
        <span className={styles.quiet}>{words.t('setup.language.title')}</span>
      </Button>
    </li>
  )
}
