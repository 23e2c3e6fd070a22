import { useState } from 'react'
import type { AppState } from '#shared/contract/office-calls.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { ChooseLanguage } from './choose-language.tsx'
import { ChooseOffice } from './choose-office.tsx'
import { FailedOffice } from './failed-office.tsx'
import { SetupBack } from './setup-back.tsx'
import styles from './setup.module.css'

/** The first run: a language, then a sample office or one's own; also where an office that cannot be opened is explained. */
export function Setup({ state }: { state: AppState }) {
  return <main className={styles.page}>{state.failure ? <Refused state={state} /> : <FirstRun state={state} />}</main>
}

function FirstRun({ state }: { state: AppState }) {
  const t = useT()
  const [isAgain, setAgain] = useState(false)
  if (!state.preferences || isAgain) return <ChooseLanguage onDone={() => setAgain(false)} />
  return (
    <>
      <SetupBack onPress={() => setAgain(true)}>{t('setup.language.again')}</SetupBack>
      <ChooseOffice hasOwn={state.hasOwn} />
    </>
  )
}

function Refused({ state }: { state: AppState }) {
  const t = useT()
  const [isElsewhere, setElsewhere] = useState(false)
  if (!state.preferences) return <ChooseLanguage />
  if (!state.failure) return null
  if (!isElsewhere) {
    return <FailedOffice place={state.place} failure={state.failure} onElsewhere={() => setElsewhere(true)} />
  }
  return (
    <>
      <SetupBack onPress={() => setElsewhere(false)}>{t('app.back')}</SetupBack>
      <ChooseOffice hasOwn={state.hasOwn} onDone={() => setElsewhere(false)} />
    </>
  )
}
