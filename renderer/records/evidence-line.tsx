import { useState } from 'react'
import type { EvidenceOf } from '#shared/contract/evidence-calls.ts'
import { isShown } from '#shared/evidence/limits.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useTrash } from '#renderer/form/use-trash.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import { RowMenu } from '#renderer/ui/row-menu.tsx'
import { EvidenceDialog } from './evidence-dialog.tsx'
import { fileSize } from './file-size.ts'
import styles from './evidence-panel.module.css'

/** One file of a record: opened by its name, and what else can be done with it. */
export function EvidenceLine({ found: { evidence, link, state, others } }: { found: EvidenceOf }) {
  const formatter = useFormatter()
  const { t, day } = formatter
  const open = useCommand('evidence.open')
  const save = useCommand('evidence.save')
  const trash = useTrash()
  const [isEdited, setEdited] = useState(false)
  const { id, title, fileName } = evidence
  const isThere = state === 'there'
  const facts = [
    fileName,
    fileSize(formatter, evidence.bytes),
    evidence.day && day(evidence.day, 'short'),
    others > 0 && t('evidence.others', { count: others }),
  ]
  const openIt = isShown(fileName) ? () => open.mutate({ id }) : () => save.mutate({ id })
  return (
    <div className={styles.line}>
      <button type="button" className={styles.file} disabled={!isThere} onClick={openIt}>
        <span>{title}</span>
        <span className={styles.facts}>{facts.filter(Boolean).join(' · ')}</span>
      </button>
      {!isThere && <Chip tone={state === 'destroyed' ? 'plain' : 'bad'}>{t(`evidence.state.${state}`)}</Chip>}
      <RowMenu
        name={title}
        commands={[
          ...(isThere && isShown(fileName)
            ? [{ id: 'open', label: t('evidence.open'), icon: 'open' as const, run: () => open.mutate({ id }) }]
            : []),
          ...(isThere
            ? [{ id: 'save', label: t('evidence.save'), icon: 'export' as const, run: () => save.mutate({ id }) }]
            : []),
          { id: 'edit', label: t('evidence.edit'), icon: 'edit', need: 'write', run: () => setEdited(true) },
          {
            id: 'unlink',
            label: t('evidence.unlink'),
            icon: 'trash',
            need: 'write',
            run: () => void trash('evidenceLink', link, title),
          },
        ]}
      />
      {isEdited && <EvidenceDialog id={id} onClose={() => setEdited(false)} />}
    </div>
  )
}
