import type { ReactNode } from 'react'
import { failureOf } from '#renderer/api/api-failure.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useOffice } from '#renderer/api/use-office.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { PlanScreen } from './plan-screen.tsx'

export type PlanEditorProps = {
  planId: string
  /** A record of the plan to begin with, for example a search hit. */
  recordId?: string | undefined
  /** The record was shown, or the person went elsewhere: it need not be looked for any more. */
  onArrived: () => void
  /** Link to the list of plans. */
  trail?: ReactNode
  /** Leads to the setting of a layout rule. */
  onSetting?: ((profile: string, rule: string) => void) | undefined
}

/** A plan with its items, its fields and its pages side by side. */
export function PlanEditor({ planId, trail, ...props }: PlanEditorProps) {
  const t = useT()
  const read = useCall('plan.get', { id: planId }, { isVital: true })
  const office = useOffice()
  const plan = read.data
  if (plan?.deletedAt === null && office)
    return <PlanScreen key={planId} plan={plan} office={office} trail={trail} {...props} />
  // Whatever else goes wrong takes the place of the whole room.
  const isGone = plan !== undefined || (read.error && failureOf(read.error).code === 'not-found')
  if (!isGone || !office) return null
  return (
    <Page title={t('plan-editor.gone')} trail={trail}>
      <EmptyState icon="plan" title={t('plan-editor.gone')}>
        {t('plan-editor.gone.why')}
      </EmptyState>
    </Page>
  )
}
