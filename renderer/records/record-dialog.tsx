import { needToChange } from '#shared/access/call-needs.ts'
import { useEffect, useState } from 'react'
import { useRecord } from '#renderer/api/use-record.ts'
import type { StoredRecord } from '#renderer/form/autosave.ts'
import { EntityForm, type EntityFormProps } from '#renderer/form/entity-form.tsx'
import { HistoryPanel } from '#renderer/form/history-panel.tsx'
import { useTrash } from '#renderer/form/use-trash.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { focusFieldOf } from '#renderer/ui/focus-field.ts'
import { entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { takesEvidence } from './evidence-entities.ts'
import { EvidencePanel } from './evidence-panel.tsx'

type Props = Pick<EntityFormProps, 'layout' | 'controls' | 'isReadOnly'> & {
  entity: EntityName
  id: string
  onClose: () => void
}

/** A record that belongs to another, over it: its form, which saves itself, its history and its way to the trash. */
export function RecordDialog({ entity, id, onClose, ...fields }: Props) {
  const formatter = useFormatter()
  const { t } = formatter
  const trash = useTrash()
  const [showsHistory, setHistory] = useState(false)
  const row = useRecord(entity, id) as StoredRecord | undefined
  const first = fields.layout[0]?.fields.flat()[0]
  const isRead = row !== undefined
  useEffect(() => {
    if (isRead && first) focusFieldOf({ record: id, field: first })
  }, [isRead, id, first])

  async function remove(stored: StoredRecord) {
    onClose()
    await trash(entity, stored, recordTitle(formatter, entity, stored).label)
  }

  return (
    <Dialog
      title={wordsFor(formatter, entity) ?? entity}
      isOpen
      onClose={onClose}
      actions={
        row && (
          <>
            <Button kind="primary" onPress={onClose}>
              {t('app.close')}
            </Button>
            <Button kind="quiet" icon="history" onPress={() => setHistory(true)}>
              {t('app.history')}
            </Button>
            {!fields.isReadOnly && (
              <Button kind="quiet" icon="trash" need={needToChange(entity)} onPress={() => void remove(row)}>
                {t('app.move-to-trash')}
              </Button>
            )}
          </>
        )
      }
    >
      {row && <EntityForm key={id} entity={entities[entity]} row={row} {...fields} />}
      {row && takesEvidence(entity) && <EvidencePanel entity={entity} id={id} />}
      <HistoryPanel entity={entity} id={id} isOpen={showsHistory} onClose={() => setHistory(false)} />
    </Dialog>
  )
}
