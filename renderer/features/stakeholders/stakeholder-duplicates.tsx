import type { ListRow } from '#shared/contract.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Duplicates } from '#renderer/records/duplicates.tsx'

/** Organisations that may be in the register twice. */
export function StakeholderDuplicates({ onOpen }: { onOpen: (id: string) => void }) {
  const t = useT()

  function factsOf({ shortName, kind, planRole, email, phone, address }: ListRow<'stakeholder'>): string {
    const role = planRole === 'none' ? null : t(`stakeholder.planRole.${planRole}`)
    return [shortName, t(`stakeholder.kind.${kind}`), role, email, phone, address].filter(Boolean).join(' · ')
  }

  return (
    <Duplicates what="stakeholder" factsOf={(record) => factsOf(record as ListRow<'stakeholder'>)} onOpen={onOpen} />
  )
}
