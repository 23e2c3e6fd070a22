import type { AppState } from '#shared/contract/office-calls.ts'
import { FailedOffice } from './failed-office.tsx'
import { ChooseLanguage } from './choose-language.tsx'
import { ChooseOffice } from './choose-office.tsx'
import styles from './setup.module.css'

/** The first run: a language, then a sample office or one's own; also where an office that cannot be opened is explained. */
export function Setup({ state }: { state: AppState }) {
  return (
    <main className={styles.page}>
      {!state.preferences ? (
        <ChooseLanguage />
      ) : state.failure ? (
        <FailedOffice failure={state.failure} />
      ) : (
        <ChooseOffice hasOwn={state.hasOwn} />
      )}
    </main>
  )
}
