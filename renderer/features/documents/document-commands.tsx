import { useState } from 'react'
import { DocumentActions } from '#renderer/documents/document-actions.tsx'
import { RuleCheck } from '#renderer/documents/rule-check.tsx'
import { useComposition } from '#renderer/documents/use-composition.ts'
import { useRuleCheck } from '#renderer/documents/use-rule-check.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import type { WhichDocument } from '#shared/contract/document-calls.ts'
import type { Finding } from '#shared/documents/report.ts'
import { profileOf } from './profile-of.ts'

type Props = { which: WhichDocument; onSetting: (profile: string, rule: string) => void }

/** Check and export of the document that is shown. */
export function DocumentCommands({ which, onSetting }: Props) {
  const t = useT()
  const [isChecking, setChecking] = useState(false)
  const { data: composition } = useComposition(which)
  const check = useRuleCheck(which, composition)
  const profile = profileOf(composition)
  const mend = ({ setting }: Finding) =>
    setting === undefined ? undefined : { words: t('rules.mend'), run: () => onSetting(profile, setting) }
  return (
    <>
      <DocumentActions
        which={which}
        report={check.isError ? undefined : check.data}
        onCheck={() => setChecking(true)}
      />
      <RuleCheck which={which} profile={profile} isOpen={isChecking} onClose={() => setChecking(false)} mend={mend} />
    </>
  )
}
