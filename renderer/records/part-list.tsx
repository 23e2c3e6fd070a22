import { useId, useState, type ReactNode } from 'react'
import { needToChange } from '#shared/access/call-needs.ts'
import { isOrdered, type ListedEntity } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'
import type { Parts } from '#renderer/api/use-parts.ts'
import type { EntityFormProps } from '#renderer/form/entity-form.tsx'
import { createRecord, insertRecord } from '#renderer/form/record-calls.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import styles from './part-list.module.css'
import { RecordDialog } from './record-dialog.tsx'

/** A line of the list: its title, what stands below, and a state at its end. */
export type PartLine = {
  id: string
  title: string
  facts: readonly (string | null | undefined | false)[]
  chip?: ReactNode
}

type Props<N extends EntityName> = Pick<EntityFormProps, 'layout' | 'controls' | 'isReadOnly'> & {
  parts: Parts<N>
  lines: readonly PartLine[]
  /** What a new one begins with; null where there can be no further one. */
  fresh: Record<string, unknown> | null
  addWords: string
  none: string
  heading?: string
  /** On a page of its own the list stands right under the title; beside a list, under the name of the open record. */
  isOnPage?: boolean
}

/** What belongs to an open record, such as its contact persons: each opens over it, a new one at once. */
export function PartList<N extends EntityName>({ parts, lines, fresh, addWords, none, ...rest }: Props<N>) {
  const { entity, total, isRead, showAll } = parts
  const { heading, isOnPage = false, ...fields } = rest
  const Heading = isOnPage ? 'h2' : 'h3'
  const formatter = useFormatter()
  const { t } = formatter
  const fail = useSayFailure()
  const id = useId()
  const [openId, setOpen] = useState<string | null>(null)

  async function add() {
    if (fresh === null) return
    try {
      const made = isOrdered(entity)
        ? await insertRecord(entity as ListedEntity, fresh, null)
        : await createRecord(entity, fresh)
      setOpen(made.id)
    } catch (error) {
      fail(error)
    }
  }

  return (
    <section className={styles.parts} aria-labelledby={id}>
      <header className={styles.head}>
        <Heading id={id}>{heading ?? wordsFor(formatter, `${entity}.plural`) ?? entity}</Heading>
        {fresh !== null && (
          <Button
            size="small"
            icon="plus"
            need={needToChange(entity)}
            isDisabled={fields.isReadOnly ?? false}
            onPress={() => void add()}
          >
            {addWords}
          </Button>
        )}
      </header>
      {isRead && lines.length === 0 && <p className={styles.none}>{none}</p>}
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map(({ id: lineId, title, facts, chip }) => (
            <li key={lineId}>
              <button type="button" className={styles.part} onClick={() => setOpen(lineId)}>
                <span className={styles.words}>
                  <span>{title}</span>
                  <span className={styles.facts}>{facts.filter(Boolean).join(' · ')}</span>
                </span>
                {chip}
              </button>
            </li>
          ))}
        </ul>
      )}
      {total > lines.length && lines.length > 0 && (
        <Button kind="quiet" size="small" onPress={showAll}>
          {t('stakeholders.parts.more', { count: total })}
        </Button>
      )}
      {openId !== null && (
        <RecordDialog key={openId} {...fields} entity={entity} id={openId} onClose={() => setOpen(null)} />
      )}
    </section>
  )
}
