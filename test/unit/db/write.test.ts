import { describe, expect, it } from 'vitest'
import type { Change } from '#db/open.ts'
import { createRow, listRows, updateRow } from '#db/records.ts'
import { write, type Write } from '#db/write.ts'
import type { InputOf } from '#shared/entity.ts'
import type { Entities } from '#shared/entities/all.ts'
import { directiveInput, planInput } from '#test/builders/build-inputs.ts'
import { failureOf } from '#test/harness/caught.ts'
import { useOffice } from '#test/harness/use-office.ts'

const nobody = '01900000-0000-7000-8000-000000000000'

describe('a write', () => {
  const temp = useOffice()
  const heard = (work: () => void) => {
    const changes: Change[][] = []
    const stop = temp.office.onChanged((each) => changes.push(each))
    work()
    stop()
    return changes
  }

  it('is kept whole or not at all, and tells of itself once it is kept', () => {
    const kept = heard(() =>
      temp.save((tx) => {
        createRow(tx, 'plan', planInput())
        createRow(tx, 'directive', directiveInput())
      }),
    )
    expect(kept).toEqual([
      [expect.objectContaining({ entity: 'plan' }), expect.objectContaining({ entity: 'directive' })],
    ])
    const lost = heard(() => {
      expect(() =>
        temp.save((tx) => {
          createRow(tx, 'plan', planInput())
          throw new Error('power')
        }),
      ).toThrow('power')
    })
    expect(lost).toEqual([])
    expect(listRows(temp.office, 'plan')).toHaveLength(1)
  })

  it('names each record once, and nothing when nothing changed', () => {
    const plan = temp.save((tx) => createRow(tx, 'plan', planInput()))
    const changes = heard(() => {
      temp.save((tx) => {
        const next = updateRow(tx, 'plan', plan, { title: 'B' })
        updateRow(tx, 'plan', next, { title: 'C' })
      })
      temp.save(() => 'looked only')
    })
    expect(changes).toEqual([[{ entity: 'plan', id: plan.id }]])
  })

  it('is not undone by a listener that fails', () => {
    temp.office.onChanged(() => {
      throw new Error('window is gone')
    })
    temp.save((tx) => createRow(tx, 'plan', planInput()))
    expect(listRows(temp.office, 'plan')).toHaveLength(1)
  })

  it('cannot be used after it ended, nor wait, nor hold another', () => {
    const stolen: Write[] = []
    temp.save((tx) => stolen.push(tx))
    const [tx] = stolen
    expect(() => tx && createRow(tx, 'plan', planInput())).toThrow('ended')
    expect(() => temp.save(async () => 1)).toThrow('wait')
    expect(() => temp.save(() => write(temp.office, { operator: 'x' }, () => 1))).toThrow('under way')
  })

  it('says nothing of SQLite in its failures', () => {
    const wrong = { ...planInput(), signatoryId: nobody } as InputOf<Entities['plan']>
    expect(JSON.stringify(failureOf(() => temp.save((tx) => createRow(tx, 'plan', wrong))))).not.toMatch(
      /sqlite|constraint/i,
    )
  })
})
