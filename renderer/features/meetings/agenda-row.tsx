import { useEffect, useId, type KeyboardEvent } from 'react'
import { agendaItem as description, type AgendaItem } from '#shared/entities/agenda-item.ts'
import type { Decision } from '#shared/entities/decision.ts'
import type { TimedItem } from '#shared/rules/agenda-time.ts'
import { EntityForm } from '#renderer/form/entity-form.tsx'
import { placeRecord } from '#renderer/form/record-calls.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useTrash } from '#renderer/form/use-trash.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import { focusFieldOf } from '#renderer/ui/focus-field.ts'
import { useMay } from '#renderer/ui/rights.ts'
import { RowMenu } from '#renderer/ui/row-menu.tsx'
import { agendaItemLayout } from './meeting-layouts.ts'
import styles from './meetings.module.css'
import { agendaItemControls } from './part-controls.tsx'

type Props = {
  item: AgendaItem
  number: number
  time: TimedItem | undefined
  presenter: string | null
  /** What was decided about it. */
  decisions: readonly Decision[]
  neighbours: { above: string | undefined; below: string | undefined; afterBelow: string | undefined }
  isLocked: boolean
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
}

/** One item of an agenda: when, what and by whom; opened, its form. Alt and the arrow keys move it. */
export function AgendaRow({ item, number, time, presenter, decisions, neighbours, isLocked, isOpen, onOpen }: Props) {
  const formatter = useFormatter()
  const { t } = formatter
  const id = useId()
  const fail = useSayFailure()
  const trash = useTrash()
  const may = useMay('write')
  const title = recordTitle(formatter, 'agendaItem', item).label
  const { above, below, afterBelow } = neighbours
  useEffect(() => {
    if (isOpen) focusFieldOf({ record: item.id, field: 'title' })
  }, [isOpen, item.id])

  const up = () => void placeRecord('agendaItem', item.id, above ?? null).catch(fail)
  const down = () => void placeRecord('agendaItem', item.id, afterBelow ?? null).catch(fail)
  function pressed(event: KeyboardEvent) {
    const move = event.key === 'ArrowUp' ? above && up : event.key === 'ArrowDown' ? below && down : undefined
    if (!event.altKey || isLocked || !may || !move) return
    event.preventDefault()
    move()
  }

  return (
    <li>
      <div className={styles.item}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => onOpen(!isOpen)}
          onKeyDown={pressed}
        >
          <span className={styles.number}>{number}</span>
          <span className={styles.words}>
            <b>{title}</b>
            <span className={styles.small}>
              {[time?.from && [time.from, time.to].filter(Boolean).join('–'), presenter, item.reference]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        </button>
        {time?.startsTooEarly && <Chip tone="warn">{t('meetings.agenda.too-early')}</Chip>}
        {time?.endsTooLate && <Chip tone="warn">{t('meetings.agenda.too-late')}</Chip>}
        {item.minutes !== null && (
          <span className={styles.small}>{t('meetings.agenda.minutes', { count: item.minutes })}</span>
        )}
        <RowMenu
          name={title}
          commands={[
            { id: 'up', need: 'write', label: t('app.move-up'), icon: 'up', isDisabled: isLocked || !above, run: up },
            {
              id: 'down',
              need: 'write',
              label: t('app.move-down'),
              icon: 'down',
              isDisabled: isLocked || !below,
              run: down,
            },
            {
              id: 'trash',
              need: 'write',
              label: t('app.move-to-trash'),
              icon: 'trash',
              isDisabled: isLocked,
              run: () => void trash('agendaItem', item, title),
            },
          ]}
        />
      </div>
      {decisions.length > 0 && (
        <ul className={styles.decided}>
          {decisions.map((decision) => (
            <li key={decision.id}>
              {[decision.number, recordTitle(formatter, 'decision', decision).label].filter(Boolean).join(' ')}
            </li>
          ))}
        </ul>
      )}
      {isOpen && (
        <div id={id} className={styles.opened}>
          <EntityForm
            key={item.id}
            entity={description}
            row={item}
            layout={agendaItemLayout}
            controls={agendaItemControls}
            isReadOnly={isLocked}
          />
        </div>
      )}
    </li>
  )
}
