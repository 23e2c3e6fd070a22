import { unzipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { startDocumentWorker } from '#electron/documents/worker-client.ts'
import { composeDocument } from '#shared/documents/compose.ts'
import { buildDocx } from '#test/builders/build-documents.ts'
import { buildVietnamDossier } from '#test/builders/build-dossier.ts'
import { buildLargeDossier } from '#test/builders/build-large-dossier.ts'
import { partOf } from './word-schema.ts'

const worker = startDocumentWorker()
afterEach(() => worker.close())
const at = '2026-03-08T09:00:00.000Z'

describe('the document worker', () => {
  it('gives the same file as the main thread would, with its title and rule check', async () => {
    const dossier = buildVietnamDossier()
    const composition = composeDocument('plan', dossier, 'vi')
    const made = await worker.document('plan', dossier, 'vi', { at })
    expect(unzipSync(made.bytes)).toEqual(unzipSync(await buildDocx(composition)))
    expect(unzipSync(await worker.docx(composition, { at }))).toEqual(unzipSync(made.bytes))
    expect(made).toMatchObject({
      title: composition.title,
      profile: 'vn-nd30',
      report: { counts: { outside: 0, missing: 0 } },
    })
    expect(await worker.check(made.bytes, 'vn-nd30', made.report.fileName)).toEqual(made.report)
  })

  it('finds a letterhead that is not in force yet, and prints it rather than none', async () => {
    const { identity, ...rest } = buildVietnamDossier()
    if (!identity) throw new Error('The dossier has no identity')
    const { report, bytes } = await worker.document(
      'plan',
      { ...rest, identity: { ...identity, validFrom: '2021-07-01' } },
      null,
    )
    expect(report.counts).toMatchObject({ outside: 1, missing: 0 })
    expect(report.findings.at(-1)).toMatchObject({
      rule: 'letterhead-day',
      found: '2021-07-01',
      allowed: '≤\u00A02021-02-22',
    })
    expect(partOf(bytes, 'word/document.xml')).toContain('TRƯỜNG CAO ĐẲNG NGHỀ')
  })

  it('tells how far it is', async () => {
    const shares: number[] = []
    await worker.document('plan', buildVietnamDossier(), 'vi', { progress: (share) => shares.push(share) })
    expect(shares[0]).toBe(0)
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
  })

  it('stops what is cancelled and goes on with the rest', async () => {
    const cancel = new AbortController()
    const stopped = worker.document('plan', buildLargeDossier(300), 'vi', { signal: cancel.signal })
    const other = worker.document('plan', buildVietnamDossier(), 'vi')
    cancel.abort()
    await expect(stopped).rejects.toMatchObject({ failure: { code: 'cancelled' } })
    expect((await other).report.counts.outside).toBe(0)
  })

  it('passes failures on by name', async () => {
    await expect(worker.check(new Uint8Array(9), 'vn-nd30', 'x.docx')).rejects.toMatchObject({
      failure: { code: 'not-a-word-file' },
    })
    await expect(worker.document('matrix', buildVietnamDossier(), 'vi')).rejects.toMatchObject({
      failure: { code: 'not-found' },
    })
  })
})
