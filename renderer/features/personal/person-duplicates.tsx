import { useNavigate } from '@tanstack/react-router'
import type { ListRow } from '#shared/contract.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Duplicates } from '#renderer/records/duplicates.tsx'

/** People who may be in the register twice. */
export function PersonDuplicates() {
  const t = useT()
  const navigate = useNavigate()

  function factsOf({ post, email, phone, level, sex }: ListRow<'person'>): string {
    const known = level === 'not-stated' ? null : t(`person.level.${level}`)
    return [post, known, t(`person.sex.${sex}`), email, phone].filter(Boolean).join(' · ')
  }

  return (
    <Duplicates
      what="person"
      factsOf={(record) => factsOf(record as ListRow<'person'>)}
      onOpen={(recordId) => void navigate({ to: '/office/$tab/{-$recordId}', params: { tab: 'people', recordId } })}
    />
  )
}
