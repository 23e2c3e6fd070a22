import { letterNumbering } from '../letter-numbering.ts'
import type { Block, Composition } from '../block.ts'
import { mm } from '../length.ts'
import { logo } from '../logo.ts'
import { linesOfProse, paragraph } from '../make.ts'
import { bodyText } from '../outline-body.ts'
import { textWidthOf, uprightPage } from '../page.ts'
import type { PlanPrinting } from '../printing.ts'
import { headerDistance, pageFooter, pageHeader } from './page-header.ts'
import { signed } from './signature.ts'
import { mexicoStyles } from './styles.ts'

// A gap to write into by hand.
const blank = '_'.repeat(14)

/** A proposal as an oficio: place and day, number and subject at the right, whom it goes to, text, signature, copies. */
export function mexicoProposal(printing: PlanPrinting): Pick<Composition, 'title' | 'styles' | 'sections'> {
  const { dossier, layout, words } = printing
  const { plan } = dossier
  const sheet = uprightPage(layout, headerDistance)
  const { body } = letterNumbering(dossier, words.language)
  return {
    title: plan.title,
    styles: mexicoStyles(layout),
    sections: [
      {
        ...sheet,
        header: pageHeader(printing, words.t('document.type.proposal'), sheet),
        footer: pageFooter(printing),
        plainFirstPage: false,
        restart: false,
        blocks: [
          ...logo(printing, 'center'),
          ...head(printing),
          ...addressees(printing),
          ...linesOfProse(plan.opening ?? []).map(({ runs }) => paragraph('body', runs, { source: plan.id })),
          ...bodyText(printing, body),
          ...signed(printing, textWidthOf(sheet)),
          ...copies(printing),
        ],
      },
    ],
  }
}

function head({ paper, dossier, words }: PlanPrinting): Block[] {
  const { t, day } = words
  const place = paper.place ?? dossier.identity?.place ?? blank
  const date = paper.signedOn === null ? blank : day(paper.signedOn)
  const more = { source: paper.source, align: 'right' } as const
  return [
    paragraph('recipients', t('document.place-date', { place, date }), more),
    paragraph('recipients', t('document.letter.office-number', { number: paper.number ?? blank }), more),
    paragraph('recipients', t('document.letter.about', { subject: paper.title }), more),
  ]
}

function addressees(printing: PlanPrinting): Block[] {
  const all = named(printing, 'addressee')
  if (all.length === 0) return []
  return [
    ...all.map(({ id, name }, index) =>
      paragraph('label', name, { source: id, ...(index === 0 && { before: mm(8) }) }),
    ),
    paragraph('label', printing.words.t('document.letter.present'), { source: printing.paper.source }),
    paragraph('body', '', { source: printing.paper.source }),
  ]
}

function copies(printing: PlanPrinting): Block[] {
  return named(printing, 'copy').map(({ id, name }, index) =>
    paragraph('tableCell', printing.words.t('document.letter.copy', { name }), {
      source: id,
      ...(index === 0 && { before: mm(10) }),
    }),
  )
}

function named({ paper }: PlanPrinting, kind: 'addressee' | 'copy') {
  return paper.recipients
    .filter((each) => each.kind === kind && each.name !== '')
    .sort((a, b) => a.position - b.position)
}
