import type { PrivacyText } from '../../entities/privacy-text.ts'
import { noticeText } from '../../national/privacy-texts.ts'
import type { RichBlock } from '../../rich-text.ts'
import { proseOf } from '../../rich-text.ts'
import type { Day } from '../../day.ts'
import type { Printing } from '../printing.ts'
import type { OfficeDossier } from '../dossiers/office.ts'

/**
 * What a list with names says of personal data: the office's own text in the document's language that is in force on the
 * day, else the first wording of the country, filled in as far as the office is known.
 */
export function noticeFor({ dossier, words }: Printing<OfficeDossier & { notices: PrivacyText[] }>): {
  source: string
  blocks: readonly RichBlock[]
} {
  const own = inForce(dossier.notices, words.language, dossier.day)
  if (own) return { source: own.id, blocks: own.text }
  const { identity, office } = dossier
  const text = noticeText(words.language, office.country)
    .replace('{organisation}', identity?.name ?? '…')
    .replace('{purpose}', words.t('document.notice.purpose'))
    .replace('{address}', identity?.addressLine ?? words.t('document.notice.at-the-office'))
  return { source: office.id, blocks: proseOf(text) }
}

function inForce(notices: readonly PrivacyText[], language: string, day: Day): PrivacyText | undefined {
  return notices
    .filter((one) => one.language === language && (one.validFrom ?? day) <= day)
    .toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
    .at(-1)
}
