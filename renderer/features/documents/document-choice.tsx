import { useT } from '#renderer/i18n/use-t.ts'
import { Select } from '#renderer/ui/select.tsx'
import { kinds } from '#shared/documents/kinds/all.ts'
import type { DocumentKind } from '#shared/documents/kinds/names.ts'
import { recordSubjects } from '#shared/documents/subjects/names.ts'
import type { Office } from '#shared/entities/office.ts'
import styles from './documents.module.css'
import { PeriodChoice } from './period-choice.tsx'
import { RecordChoice } from './record-choice.tsx'

type Props = {
  office: Office
  offered: readonly DocumentKind[]
  kind: DocumentKind | null
  id: string | null
  onChoose: (kind: string, id: string | undefined) => void
}

/** Which document, and of what: one record, a period, or all stakeholders of the office. */
export function DocumentChoice({ office, offered, kind, id, onChoose }: Props) {
  const t = useT()
  const subject = kind === null ? null : kinds[kind].subject
  const ofRecords = recordSubjects.find((one) => one === subject)

  function chooseKind(next: string | null) {
    const name = offered.find((one) => one === next)
    if (name === undefined) return
    const about = kinds[name].subject
    // Another paper of the same meeting keeps its meeting; of all stakeholders there is only one.
    const kept = about === subject ? (id ?? undefined) : undefined
    onChoose(name, about === 'stakeholders' ? office.id : kept)
  }

  return (
    <form className={styles.choice} aria-label={t('documents.choice')} onSubmit={(event) => event.preventDefault()}>
      <Select
        label={t('documents.kind')}
        options={offered.map((one) => ({ id: one, label: t(`document.kind.${one}`) }))}
        value={kind}
        onChange={chooseKind}
      />
      {kind !== null && ofRecords && (
        <RecordChoice
          key={ofRecords}
          subject={ofRecords}
          kind={kind}
          office={office}
          id={id}
          onChoose={(next) => onChoose(kind, next)}
        />
      )}
      {kind !== null && subject === 'period' && (
        <PeriodChoice office={office} id={id} onChoose={(next) => onChoose(kind, next)} />
      )}
    </form>
  )
}
