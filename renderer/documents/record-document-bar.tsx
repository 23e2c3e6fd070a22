import { useState } from 'react'
import { DocumentActions } from './document-actions.tsx'
import { RuleCheck } from './rule-check.tsx'
import { useComposition } from './use-composition.ts'
import type { RecordDocuments } from './use-record-documents.ts'
import { useRuleCheck } from './use-rule-check.ts'

const noWay = () => undefined

/** Preview, check and export of an open record's document, for the bar of its screen. */
export function RecordDocumentBar({ documents }: { documents: RecordDocuments }) {
  const { which, profile, hasPreview, onPreview } = documents
  const [isChecking, setChecking] = useState(false)
  const composed = useComposition(which)
  const check = useRuleCheck(which, composed.data)
  return (
    <>
      <DocumentActions
        which={which}
        report={check.isError ? undefined : check.data}
        onCheck={() => setChecking(true)}
        hasPreview={hasPreview}
        onPreview={onPreview}
      />
      <RuleCheck which={which} profile={profile} isOpen={isChecking} onClose={() => setChecking(false)} mend={noWay} />
    </>
  )
}
