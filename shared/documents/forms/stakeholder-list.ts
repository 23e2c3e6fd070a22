import { priorityOf } from '../../rules/stakeholder-priority.ts'
import type { Block } from '../block.ts'
import type { StakeholdersDossier } from '../dossiers/stakeholders.ts'
import { paragraph } from '../make.ts'
import { plainTable } from '../plain-table.ts'
import type { Printing } from '../printing.ts'
import type { Form } from './form.ts'

/**
 * Every stakeholder with its kind, its part in the plan, what it is asked for and how much it matters. Persons and how to
 * reach them stay out of a list that goes from hand to hand.
 */
export function stakeholdersForm(printing: Printing<StakeholdersDossier>): Form {
  const { t } = printing.words
  return {
    title: t('document.kind.stakeholder-list'),
    isLying: true,
    blocks: (width) => [table(printing, width), ...total(printing)],
  }
}

function table(printing: Printing<StakeholdersDossier>, width: number): Block {
  const { words, dossier } = printing
  const { t, number } = words
  const count = (value: number | null) => (value === null || value === 0 ? '' : number(value))
  return plainTable(printing, {
    caption: t('document.kind.stakeholder-list'),
    columns: [
      { head: t('document.form.decision.number'), share: 5 },
      { head: t('document.form.stakeholder.name'), share: 28 },
      { head: t('document.form.stakeholder.stands-for'), share: 8, align: 'right' },
      { head: t('stakeholder.kind'), share: 13 },
      { head: t('document.form.stakeholder.side'), share: 8 },
      { head: t('stakeholder.planRole'), share: 12 },
      { head: t('document.form.stakeholder.service'), share: 16 },
      { head: t('document.form.stakeholder.expectation'), share: 16 },
      { head: t('document.form.stakeholder.influence'), share: 6, align: 'right' },
      { head: t('document.form.stakeholder.interest'), share: 6, align: 'right' },
      { head: t('document.form.stakeholder.priority'), share: 11 },
      { head: t('document.form.stakeholder.agreements'), share: 14 },
    ],
    rows: dossier.stakeholders.map((one, index) => {
      const priority = priorityOf(one)
      return {
        source: one.id,
        cells: [
          number(index + 1),
          one.name,
          count(one.standsFor),
          t(`stakeholder.kind.${one.kind}`),
          t(one.inside ? 'document.form.stakeholder.inside' : 'document.form.stakeholder.outside'),
          one.planRole === 'none' ? '' : t(`stakeholder.planRole.${one.planRole}`),
          (one.services ?? '').split('\n'),
          (one.expectations ?? '').split('\n'),
          count(one.influence),
          count(one.interest),
          priority === null ? '' : t(`stakeholders.priority.${priority}`),
          dossier.agreements.filter(({ stakeholderId }) => stakeholderId === one.id).map(({ title }) => title),
        ],
      }
    }),
    width,
    shaded: true,
  })
}

// A record may stand for several; those of which no number is known count as one each.
function total({ words, dossier }: Printing<StakeholdersDossier>): Block[] {
  const { stakeholders, office } = dossier
  const all = stakeholders.reduce((sum, { standsFor }) => sum + (standsFor ?? 1), 0)
  const consulted = stakeholders
    .filter(({ planRole }) => planRole === 'consulted')
    .reduce((sum, { standsFor }) => sum + (standsFor ?? 1), 0)
  const text = words.t('document.form.stakeholder.total', { all, consulted })
  return [paragraph('label', text, { source: office.id })]
}
