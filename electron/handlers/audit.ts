import { auditHead } from '#db/audit/head.ts'
import { auditActors, listAudit } from '#db/audit/list.ts'
import { Failed } from '#shared/failure.ts'
import { loadMessages } from '#messages'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { fileNameOf } from '#shared/documents/file-name.ts'
import { checkAudit } from '../backup/check-audit.ts'
import { auditCsv } from '../audit-csv.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../dispatch.ts'

/** Reading and checking the audit. */
export const auditHandlers = {
  'audit.list': ({ offices }, query) => listAudit(offices.current(), query),
  'audit.actors': ({ offices }) => auditActors(offices.current()),
  'audit.verify': ({ offices }) => checkAudit(offices.current()),
  'audit.export': async ({ audit, documents, offices, platform }, { language, ...query }) => {
    const office = offices.current()
    await loadMessages(language)
    const formatter = createFormatter(language)
    const fileName = fileNameOf(formatter.t('audit.file-name', { day: platform.today() }), 'csv')
    const path = await platform.chooseSavePath(fileName, 'csv')
    if (path === null) throw new Failed('cancelled')
    const { text, entries } = auditCsv(office, query, formatter, auditHead(office))
    const made = { bytes: new TextEncoder().encode(text), fileName, profile: '', report: null }
    const { report: _none, ...saved } = await documents.save(made, path)
    audit.note(office, { kind: 'audit-exported', detail: { entries } })
    return { ...saved, entries }
  },
} satisfies Partial<Handlers<Context>>
