import type { Directive } from '#shared/entities/directive.ts'
import { RecordDetail } from '#renderer/records/record-detail.tsx'
import { Citations } from './citations.tsx'
import { CitingPlans } from './citing-plans.tsx'
import { DirectiveFacts } from './directive-facts.tsx'
import { directiveLayout } from './directive-layout.ts'

/** One directive: whether it holds, how it is cited and by which plans, and its form. */
export function DirectiveDetail({ directive, onClose }: { directive: Directive; onClose: () => void }) {
  return (
    <RecordDetail entity="directive" row={directive} layout={directiveLayout} onClose={onClose}>
      {(typed) => (
        <>
          <DirectiveFacts directive={typed} />
          <Citations directive={typed} />
          <CitingPlans directiveId={directive.id} />
        </>
      )}
    </RecordDetail>
  )
}
