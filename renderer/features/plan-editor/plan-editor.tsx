import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { invoke } from '#renderer/api/client.ts'
import { useOffice } from '#renderer/api/use-office.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { PlanScreen } from './plan-screen.tsx'

export type PlanEditorProps = {
  planId: string
  /** A record of the plan to begin with, for example a search hit. */
  recordId?: string | undefined
  /** Link to the list of plans. */
  trail?: ReactNode
  /** Leads to the setting of a layout rule. */
  onSetting?: ((profile: string, rule: string) => void) | undefined
}

/** A plan with its items, its fields and its pages side by side. */
export function PlanEditor({ planId, trail, ...props }: PlanEditorProps) {
  const t = useT()
  const plans = useQuery({ queryKey: ['plan.list', {}], queryFn: () => invoke('plan.list', {}) })
  const office = useOffice()
  const plan = plans.data?.find((one) => one.id === planId)
  if (plan && office) return <PlanScreen key={planId} plan={plan} office={office} trail={trail} {...props} />
  if (!plans.data) return null
  return (
    <Page title={t('plan-editor.gone')} trail={trail}>
      <EmptyState icon="plan" title={t('plan-editor.gone')}>
        {t('plan-editor.gone.why')}
      </EmptyState>
    </Page>
  )
}
