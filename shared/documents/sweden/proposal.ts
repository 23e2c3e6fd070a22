import type { PlanNode } from '../../entities/plan-node.ts'
import type { Block, Composition } from '../block.ts'
import { linesOfProse, paragraph } from '../make.ts'
import { textWidthOf, uprightPage } from '../page.ts'
import { budgetText, periodText } from '../period.ts'
import type { PlanPrinting } from '../printing.ts'
import { bodyText } from '../outline-body.ts'
import { logo } from '../logo.ts'
import { letterNumbering } from '../letter-numbering.ts'
import { headerDistance, pageFooter, pageHeader } from './page-header.ts'
import { swedenStyles } from './styles.ts'

/** A proposal to a council or board: whom it goes to, place and day, title, what is proposed, who signs. */
export function swedenProposal(printing: PlanPrinting): Pick<Composition, 'title' | 'styles' | 'sections'> {
  const { dossier, layout, words } = printing
  const { plan } = dossier
  const source = plan.id
  const sheet = uprightPage(layout, headerDistance)
  const width = textWidthOf(sheet)
  const { body } = letterNumbering(dossier, words.language)
  const blocks: Block[] = [
    ...logo(printing),
    ...addressed(printing, width),
    paragraph('title', plan.title, { source }),
    ...(plan.subtitle === null ? [] : [paragraph('subtitle', plan.subtitle, { source })]),
    ...linesOfProse(plan.opening ?? []).map(({ runs }) => paragraph('body', runs, { source })),
    ...bodyText(printing, body, (node) => detailsOf(printing, node)),
    ...signed(printing),
  ]
  return {
    title: plan.title,
    styles: swedenStyles(layout),
    sections: [
      {
        ...sheet,
        header: pageHeader(printing, words.t('document.type.proposal'), sheet),
        footer: pageFooter(printing),
        plainFirstPage: false,
        restart: false,
        blocks,
      },
    ],
  }
}

// Time, units and money of a measure that its own words do not hold.
function detailsOf({ words, unitNames, dossier }: PlanPrinting, node: PlanNode): string {
  if (node.kind !== 'measure') return ''
  const lead = node.leadUnitId === null ? [] : [node.leadUnitId]
  const facts: [string, string][] = [
    [words.t('document.activities.time'), periodText(node, words)],
    [words.t('document.activities.lead'), words.list(unitNames([...lead, ...node.partnerUnitIds]))],
    [words.t('document.activities.budget'), budgetText(node, dossier.plan.currency, words)],
  ]
  return facts
    .filter(([, fact]) => fact !== '' && !words.lower(node.title).includes(words.lower(fact)))
    .map(([name, fact]) => `${name}: ${fact}`)
    .join(' · ')
}

// Addressee on the left and the day on the right of the same line; further addressees below.
function addressed({ dossier, words }: PlanPrinting, width: number): Block[] {
  const { plan, recipients } = dossier
  const [first, ...others] = recipients
    .filter(({ kind }) => kind === 'addressee')
    .sort((a, b) => a.position - b.position)
  const label = words.t('document.addressed-to')
  const day = plan.signedOn === null ? '' : words.day(plan.signedOn)
  const dated =
    plan.place === null || day === '' ? day : words.t('document.place-date', { place: plan.place, date: day })
  if (!first && dated === '') return []
  return [
    paragraph(
      'recipients',
      [
        ...(first ? [{ kind: 'text', text: `${label} ` } as const, { kind: 'text', text: first.name } as const] : []),
        { kind: 'tab' },
        { kind: 'text', text: dated },
      ],
      { tab: width, source: first?.id ?? plan.id },
    ),
    ...others.map(({ id, name }) => paragraph('recipients', name, { source: id })),
  ]
}

function signed({ dossier: { signatory } }: PlanPrinting): Block[] {
  if (signatory === null) return []
  const source = signatory.id
  const lines = [signatory.name ?? '', signatory.post, ...signatory.authorityLines].filter((line) => line !== '')
  return [paragraph('authority', '', { source }), ...lines.map((line) => paragraph('signer', line, { source }))]
}
