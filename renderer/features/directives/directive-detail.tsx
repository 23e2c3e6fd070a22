import { directive as description, type Directive } from '#shared/entities/directive.ts'
import { EntityForm } from '#renderer/form/entity-form.tsx'
import { useTrash } from '#renderer/form/use-trash.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { RecordDetail } from '#renderer/records/record-detail.tsx'
import { Citations } from './citations.tsx'
import { directiveLayout } from './directive-layout.ts'

/** One directive: how it is cited, and its form. */
export function DirectiveDetail({ directive, onClose }: { directive: Directive; onClose: () => void }) {
  const title = recordTitle(useFormatter(), 'directive', directive).label
  const trash = useTrash()
  async function remove() {
    if (await trash('directive', directive, title)) onClose()
  }
  return (
    <RecordDetail entity="directive" id={directive.id} title={title} onTrash={() => void remove()} onClose={onClose}>
      <Citations directive={directive} />
      <EntityForm entity={description} row={directive} layout={directiveLayout} />
    </RecordDetail>
  )
}
