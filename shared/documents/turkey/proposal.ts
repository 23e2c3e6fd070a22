import { letterNumbering } from '../letter-numbering.ts'
import type { Block, Composition } from '../block.ts'
import { mm } from '../length.ts'
import { frame, linesOfProse, paragraph, textCell } from '../make.ts'
import { bodyText } from '../outline-body.ts'
import { textWidthOf, uprightPage } from '../page.ts'
import type { PlanPrinting } from '../printing.ts'
import { heading } from './heading.ts'
import { footerDistance, pageFooter } from './page-footer.ts'
import { signature } from './signature.ts'
import { turkeyStyles } from './styles.ts'

/**
 * The draft of an official letter (Resmî Yazışmalarda Uygulanacak Usul ve Esaslar Hakkında Yönetmelik, m.10-19). The
 * letter itself is numbered, dated and signed in the electronic document system, so number and date stay open here.
 */
export function turkeyProposal(printing: PlanPrinting): Pick<Composition, 'title' | 'styles' | 'sections'> {
  const { dossier, layout, words } = printing
  const { plan } = dossier
  const source = plan.id
  const sheet = uprightPage(layout, footerDistance)
  const width = textWidthOf(sheet)
  const { body } = letterNumbering(dossier, words.language)
  return {
    title: plan.title,
    styles: turkeyStyles(layout),
    sections: [
      {
        ...sheet,
        header: [],
        footer: pageFooter(printing),
        plainFirstPage: false,
        restart: false,
        blocks: [
          ...heading(printing),
          numberAndSubject(printing, width),
          ...addressee(printing),
          ...linesOfProse(plan.opening ?? []).map(({ runs }) => paragraph('body', runs, { source })),
          ...bodyText(printing, body),
          ...signature(printing, width),
          ...distribution(printing, width),
        ],
      },
    ],
  }
}

// Number and date on one line, the subject below, their colons under each other (m.11 to m.13).
function numberAndSubject({ paper, words }: PlanPrinting, width: number): Block {
  const { t, day } = words
  const { source } = paper
  const [label, date] = [mm(14), mm(30)]
  const columns = [label, width - label - date, date]
  const above = { source, before: mm(8) }
  return frame(t('document.letter.head'), columns, [
    [
      textCell('number', t('document.letter.number'), above),
      textCell('number', `: ${paper.number ?? ''}`, above),
      textCell('number', paper.signedOn === null ? '' : day(paper.signedOn, 'short'), { ...above, align: 'right' }),
    ],
    [
      textCell('number', t('document.letter.subject'), { source }),
      textCell('number', `: ${paper.title}`, { source }),
      textCell('number', '', { source }),
    ],
  ])
}

// One addressee by name, several by the distribution list (m.14).
function addressee(printing: PlanPrinting): Block[] {
  const [first, ...others] = named(printing, 'addressee')
  if (!first) return []
  const name = others.length === 0 ? first.name : printing.words.t('document.letter.distribution-places')
  return [
    paragraph('recipients', name, { source: first.id, before: mm(10) }),
    paragraph('recipients', '', { source: first.id }),
  ]
}

// Who has to act on the left, who is informed beside it (m.19).
function distribution(printing: PlanPrinting, width: number): Block[] {
  const { t } = printing.words
  const [action, information] = [named(printing, 'addressee'), named(printing, 'copy')]
  if (action.length < 2 && information.length === 0) return []
  const column = (label: string, list: typeof action) => ({
    blocks: [paragraph('number', label), ...list.map(({ id, name }) => paragraph('number', name, { source: id }))],
  })
  const half = Math.round(width / 2)
  return [
    paragraph('number', t('document.letter.distribution'), { before: mm(10), keepNext: true }),
    frame(
      t('document.letter.distribution'),
      [half, width - half],
      [[column(t('document.letter.action'), action), column(t('document.letter.information'), information)]],
    ),
  ]
}

function named({ paper }: PlanPrinting, kind: 'addressee' | 'copy') {
  return paper.recipients
    .filter((each) => each.kind === kind && each.name !== '')
    .sort((a, b) => a.position - b.position)
}
