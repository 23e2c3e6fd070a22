import { LanguageMenu } from '#renderer/documents/language-menu.tsx'
import { PreviewPane } from '#renderer/documents/preview-pane.tsx'
import { useComposition } from '#renderer/documents/use-composition.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import type { WhichDocument } from '#shared/contract/document-calls.ts'
import type { Language } from '#shared/i18n/languages.ts'
import styles from './documents.module.css'
import { profileOf } from './profile-of.ts'

type Props = {
  which: WhichDocument
  /** The language it is in unless another was chosen. */
  own: Language
  onLanguage: (language: Language) => void
}

/** The pages of the document that was chosen. */
export function DocumentPages({ which, own, onLanguage }: Props) {
  const t = useT()
  const { data: composition, error } = useComposition(which)
  return (
    <section className={styles.pages} aria-label={t('documents.preview')}>
      <PreviewPane
        composition={composition}
        error={error}
        kinds={[which.kind]}
        kind={which.kind}
        onKind={nothing}
        marked={none}
        target={undefined}
        onPick={nothing}
        note={
          <>
            <LanguageMenu language={which.language ?? composition?.language ?? own} onLanguage={onLanguage} />
            <span>{t(`plan.profile.${profileOf(composition)}`)}</span>
          </>
        }
      />
    </section>
  )
}

const none: readonly string[] = []

// There is one kind here, and no form beside the pages that a click could lead to.
function nothing(): undefined {
  return undefined
}
