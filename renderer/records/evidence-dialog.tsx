import { evidence } from '#shared/entities/evidence.ts'
import { useRecord } from '#renderer/api/use-record.ts'
import { EntityForm } from '#renderer/form/entity-form.tsx'
import { defineLayout } from '#renderer/form/layout.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'

/** What a person says of a file; what the program knows of it is shown beside. */
export const evidenceLayout = defineLayout(
  evidence,
  [{ fields: ['title', ['fileName', 'day'], 'note'] }],
  ['hash', 'bytes', 'destroyedOn'],
)

/** What is said about a file, over the record it belongs to. */
export function EvidenceDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useT()
  const row = useRecord('evidence', id)
  const close = (
    <Button kind="primary" onPress={onClose}>
      {t('app.close')}
    </Button>
  )
  return (
    <Dialog title={t('evidence')} isOpen onClose={onClose} actions={close}>
      {row && <EntityForm key={id} entity={evidence} row={row} layout={evidenceLayout} />}
    </Dialog>
  )
}
