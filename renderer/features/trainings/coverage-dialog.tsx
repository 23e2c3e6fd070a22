import { Link } from '@tanstack/react-router'
import type { EntityName } from '#shared/entities/names.ts'
import { mostRows } from '#shared/list.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { useNamed } from '#renderer/api/use-rows.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { occasionDay } from '#renderer/records/occasion-day.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { BoardPlace } from './coverage-board.ts'
import styles from './trainings.module.css'

/** What stands behind a field of the board: the occasions that held it, or what owes it; each leads to its record. */
export function CoverageDialog({
  title,
  place: { occasionIds, trainingIds },
  onClose,
}: {
  title: string
  place: BoardPlace
  onClose: () => void
}) {
  const formatter = useFormatter()
  const { t } = formatter
  const occasions = useNamed('occasion', occasionIds.slice(0, mostRows))
  const trainings = useNamed('training', trainingIds.slice(0, mostRows))
  const lines = [
    ...[...occasions.values()].map((row) => ({
      row,
      entity: 'occasion',
      tab: 'occasions',
      when: occasionDay(formatter, row),
    })),
    ...[...trainings.values()].map((row) => ({ row, entity: 'training', tab: 'list', when: t('trainings.owes') })),
  ] as const
  return (
    <Dialog title={title} isOpen onClose={onClose} actions={<Button onPress={onClose}>{t('app.close')}</Button>}>
      <ul className={styles.lines}>
        {lines.map(({ row, entity, tab, when }) => (
          <li key={row.id}>
            <span>
              <Link to="/trainings/$tab/{-$recordId}" params={{ tab, recordId: row.id }} onClick={onClose}>
                {recordTitle(formatter, entity as EntityName, row).label}
              </Link>
              <small>{[when, wordsFor(formatter, `${entity}.state.${row.state}`)].filter(Boolean).join(' · ')}</small>
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
