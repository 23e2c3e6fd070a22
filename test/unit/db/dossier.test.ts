import { describe, expect, it } from 'vitest'
import { connectionOf } from '#db/connection.ts'
import { loadDossier } from '#db/dossier.ts'
import { createRow, trashRow, updateRow } from '#db/records.ts'
import { directiveInput, nodeInput, officeInput, planInput, unitInput } from '#test/builders/build-inputs.ts'
import { failureOf } from '#test/harness/caught.ts'
import { useOffice } from '#test/harness/use-office.ts'

describe('what a document is made of', () => {
  const temp = useOffice()
  const identity = (name: string, validFrom: string | null) => ({
    name,
    validFrom,
    headerLines: [name],
    parentLines: [],
  })

  it('is everything the plan names and nothing from the trash', () => {
    const plan = temp.save((tx) => {
      createRow(tx, 'office', officeInput())
      const parent = createRow(tx, 'directive', directiveInput({ subject: 'parent' }))
      const cited = createRow(tx, 'directive', directiveInput({ subject: 'cited' }))
      const named = createRow(tx, 'directive', directiveInput({ subject: 'named' }))
      createRow(tx, 'directive', directiveInput({ subject: 'unrelated' }))
      createRow(tx, 'unit', unitInput())
      const made = createRow(tx, 'plan', planInput({ parentDirectiveId: parent.id }))
      createRow(tx, 'planBasis', { planId: made.id, directiveId: cited.id })
      createRow(tx, 'planNode', nodeInput(made.id, { title: 'second', position: 2, directiveIds: [named.id] }))
      createRow(tx, 'planNode', nodeInput(made.id, { title: 'first', position: 1 }))
      trashRow(tx, 'planNode', createRow(tx, 'planNode', nodeInput(made.id, { title: 'gone' })))
      createRow(tx, 'recipient', { planId: made.id, kind: 'copy', name: 'Lưu', position: 0 })
      createRow(tx, 'layoutValue', { profile: 'vn-nd30', rule: 'margin-left', value: 1_800 })
      createRow(tx, 'layoutValue', { profile: 'se-plan', rule: 'margin-left', value: 1_400 })
      createRow(tx, 'planNode', nodeInput(createRow(tx, 'plan', planInput()).id, { title: 'elsewhere' }))
      return made
    })
    const dossier = loadDossier(temp.office, 'plan', plan.id, '2026-03-08')
    expect(dossier.nodes.map(({ title }) => title)).toEqual(['first', 'second'])
    expect(dossier.directives.map(({ subject }) => subject).toSorted()).toEqual(['cited', 'named', 'parent'])
    expect(dossier.bases).toHaveLength(1)
    expect(dossier.recipients).toHaveLength(1)
    expect(dossier.units).toHaveLength(1)
    expect(dossier.layoutValues.map(({ value }) => value)).toEqual([1_800])
    expect(dossier.plan).toEqual(plan)
  })

  it('still holds what the plan names when that went to the trash, and nothing else from there', () => {
    const [plan, named] = temp.save((tx) => {
      createRow(tx, 'office', officeInput())
      const signatory = createRow(tx, 'signatory', { post: 'Chair', authorityLines: [], standard: true })
      const unit = (name: string) => createRow(tx, 'unit', unitInput({ name }))
      const directive = (subject: string) => createRow(tx, 'directive', directiveInput({ subject }))
      const units = ['lead', 'partner', 'drafter', 'other'].map(unit)
      const directives = ['basis', 'cited', 'parent', 'of a basis that went as well'].map(directive)
      const [lead, partner, drafter] = units.map(({ id }) => id)
      const [cited, inNode, parent, gone] = directives.map(({ id }) => id)
      const made = createRow(
        tx,
        'plan',
        planInput({ signatoryId: signatory.id, drafterUnitId: drafter ?? null, parentDirectiveId: parent ?? null }),
      )
      createRow(tx, 'planBasis', { planId: made.id, directiveId: cited ?? '' })
      trashRow(tx, 'planBasis', createRow(tx, 'planBasis', { planId: made.id, directiveId: gone ?? '' }))
      createRow(
        tx,
        'planNode',
        nodeInput(made.id, { leadUnitId: lead ?? null, partnerUnitIds: [partner ?? ''], directiveIds: [inNode ?? ''] }),
      )
      return [made, { signatory, units, directives }] as const
    })
    temp.save((tx) => {
      trashRow(tx, 'signatory', named.signatory)
      for (const unit of named.units) trashRow(tx, 'unit', unit)
      for (const directive of named.directives) trashRow(tx, 'directive', directive)
    })
    const dossier = loadDossier(temp.office, 'plan', plan.id, '2026-03-08')
    expect(dossier.units.map(({ name }) => name).toSorted()).toEqual(['drafter', 'lead', 'partner'])
    expect(dossier.directives.map(({ subject }) => subject).toSorted()).toEqual(['basis', 'cited', 'parent'])
    expect(dossier.signatory?.post).toBe('Chair')
    temp.save((tx) => updateRow(tx, 'plan', plan, { signatoryId: null }))
    expect(loadDossier(temp.office, 'plan', plan.id, '2026-03-08').signatory).toBeNull()
  })

  it('is headed by the office as it was called on the day of signature', () => {
    const plan = temp.save((tx) => {
      createRow(tx, 'office', officeInput())
      createRow(tx, 'identity', identity('since ever', null))
      createRow(tx, 'identity', identity('merged', '2020-07-01'))
      createRow(tx, 'identity', identity('renamed', '2026-01-01'))
      createRow(tx, 'signatory', { post: 'Old', authorityLines: [], standard: true, validTo: '2021-12-31' })
      createRow(tx, 'signatory', { post: 'New', authorityLines: [], standard: true, validFrom: '2022-01-01' })
      return createRow(tx, 'plan', planInput())
    })
    const seen = (signedOn: string | null) => {
      temp.save((tx) =>
        updateRow(tx, 'plan', loadDossier(temp.office, 'plan', plan.id, '2026-03-08').plan, { signedOn }),
      )
      const dossier = loadDossier(temp.office, 'plan', plan.id, '2026-03-08')
      return [dossier.identity?.name, dossier.signatory?.post]
    }
    expect(seen('2019-05-05')).toEqual(['since ever', 'Old'])
    expect(seen('2020-07-01')).toEqual(['merged', 'Old'])
    expect(seen('2021-12-31')).toEqual(['merged', 'Old'])
    expect(seen(null)).toEqual(['renamed', 'New'])
  })

  it('takes as many questions to the file for a thousand measures as for one', () => {
    const plan = temp.save((tx) => {
      createRow(tx, 'office', officeInput())
      return createRow(tx, 'plan', planInput())
    })
    const count = () => {
      const { client } = connectionOf(temp.office)
      const { prepare } = client
      let prepared = 0
      client.prepare = ((sql: string) => {
        prepared += 1
        return prepare.call(client, sql)
      }) as typeof prepare
      loadDossier(temp.office, 'plan', plan.id, '2026-03-08')
      client.prepare = prepare
      return prepared
    }
    // The first time also prepares what is kept for the next.
    count()
    const one = count()
    temp.save((tx) => {
      const directive = createRow(tx, 'directive', directiveInput())
      for (let at = 0; at < 1_000; at += 1)
        createRow(tx, 'planNode', nodeInput(plan.id, { position: at, directiveIds: [directive.id] }))
    })
    expect(count()).toBe(one)
    expect(one).toBeLessThan(15)
  })

  it('needs a plan that is there, and an office', () => {
    const plan = temp.save((tx) => createRow(tx, 'plan', planInput()))
    expect(failureOf(() => loadDossier(temp.office, 'plan', plan.id, '2026-03-08')).code).toBe('no-office')
    temp.save((tx) => createRow(tx, 'office', officeInput()))
    temp.save((tx) => trashRow(tx, 'plan', plan))
    expect(failureOf(() => loadDossier(temp.office, 'plan', plan.id, '2026-03-08')).code).toBe('not-found')
  })
})
