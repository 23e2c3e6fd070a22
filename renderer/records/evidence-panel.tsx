import { useId, useRef, useState } from 'react'
import type { AddedEvidence } from '#shared/contract/evidence-calls.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { bridge } from '#renderer/api/bridge.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { cx } from '#renderer/ui/cx.ts'
import { say } from '#renderer/ui/toast.ts'
import { useFileDrop } from '#renderer/ui/use-file-drop.ts'
import { EvidenceLine } from './evidence-line.tsx'
import styles from './evidence-panel.module.css'
import { RefusedFiles } from './refused-files.tsx'

/** The files that prove something about a record: chosen in a dialog or dropped here, and opened as copies. */
export function EvidencePanel({ entity, id }: { entity: EntityName; id: string }) {
  const t = useT()
  const heading = useId()
  const found = useCall('evidence.of', { entity, id }).data
  const add = useCommand('evidence.add')
  const [refused, setRefused] = useState<AddedEvidence['refused']>([])
  const place = useRef<HTMLElement>(null)

  function take(dropped?: string[]) {
    if (add.isPending) return
    const input = { to: { entity, id }, ...(dropped && { dropped }) }
    add.mutate(input, {
      onSuccess: ({ added, refused: notAdded }) => {
        setRefused(notAdded)
        if (added.length > 0) say({ tone: 'ok', words: t('evidence.added', { count: added.length }) })
      },
    })
  }

  async function drop(files: File[]) {
    const handles = await bridge().drop(files)
    if (handles.length > 0) take(handles)
  }

  const isOver = useFileDrop(place, (files) => void drop(files))
  return (
    <section
      ref={place}
      className={cx(styles.panel, isOver && styles.over)}
      aria-labelledby={heading}
      aria-busy={add.isPending}
    >
      <header className={styles.head}>
        <h3 id={heading}>{t('evidence')}</h3>
        <Button size="small" icon="plus" need="write" isDisabled={add.isPending} onPress={() => take()}>
          {add.isPending ? t('evidence.adding') : t('evidence.add')}
        </Button>
      </header>
      {found?.length === 0 && <p className={styles.none}>{t('evidence.none')}</p>}
      {found && found.length > 0 && (
        <ul className={styles.list}>
          {found.map((one) => (
            <li key={one.link.id}>
              <EvidenceLine found={one} />
            </li>
          ))}
        </ul>
      )}
      <RefusedFiles refused={refused} onClose={() => setRefused([])} />
    </section>
  )
}
