import type { Paragraph, Table } from '../block.ts'
import type { MeetingDossier } from '../dossiers/meeting.ts'
import { points } from '../length.ts'
import { frame, paragraph } from '../make.ts'
import { chairOf, secretaryOf, type Officer } from '../people/officers.ts'
import type { Printing } from '../printing.ts'

/** Mẫu 1.9: the secretary signs on the left, the chair on the right; the distribution stands below on the left. */
export function minutesSignatures(printing: Printing<MeetingDossier>, width: number): Table {
  const { words, own, dossier, paper } = printing
  const { t } = words
  const left = Math.round(width / 2)
  const signs = (title: string, officer: Officer | null): Paragraph[] => {
    const source = officer?.source ?? paper.source
    return [
      paragraph('authority', own.upper(title), { source, before: points(14) }),
      paragraph('signer', officer?.name ?? '', { source, keepNext: true }),
    ]
  }
  const distribution = [
    paragraph('recipientsLabel', t('document.recipients'), { source: paper.source, before: points(12) }),
    paragraph('recipients', `- ${t('document.filed', { units: `VT, ${t('document.minutes.files')}` })}.`, {
      source: paper.source,
    }),
  ]
  return frame(
    t('document.minutes.signatures'),
    [left, width - left],
    [
      [
        { blocks: signs(t('document.minutes.secretary'), secretaryOf(dossier)) },
        { blocks: signs(t('document.minutes.chair'), chairOf(dossier)) },
      ],
      [{ blocks: distribution }, { blocks: [paragraph('recipients', '')] }],
    ],
  )
}
