import { useMemo } from 'react'
import { useAllRead } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { kinds } from '#shared/documents/kinds/all.ts'
import type { DocumentKind } from '#shared/documents/kinds/names.ts'
import type { RecordSubject } from '#shared/documents/subjects/names.ts'
import type { Row } from '#shared/entities/all.ts'
import type { Office } from '#shared/entities/office.ts'

type Props = {
  subject: RecordSubject
  kind: DocumentKind
  office: Office
  id: string | null
  onChoose: (id: string | undefined) => void
}

/** The records a document of this kind can be made of, the newest first; an occasion goes by its day as well. */
export function RecordChoice({ subject, kind, office, id, onChoose }: Props) {
  const formatter = useFormatter()
  const { t } = formatter
  const rows: Row<RecordSubject>[] | undefined = useAllRead(subject)
  const options = useMemo(
    () =>
      (rows ?? [])
        .filter((row) => kinds[kind].isFor(row, office))
        .toSorted((one, other) => (dayOf(one) > dayOf(other) ? -1 : 1))
        .map((row) => {
          const day = dayOf(row)
          const { label } = recordTitle(formatter, subject, row)
          return { id: row.id, label, ...(day !== '' && { detail: formatter.day(day, 'short') }) }
        }),
    [rows, kind, office, formatter, subject],
  )
  return (
    <>
      <ComboBox label={t(subject)} options={options} value={id} onChange={(next) => onChoose(next ?? undefined)} />
      {rows && options.length === 0 && <p>{t('documents.none-yet')}</p>}
    </>
  )
}

function dayOf(row: Row<RecordSubject>): string {
  if ('day' in row) return row.day ?? ''
  return row.startsOn ?? ''
}
