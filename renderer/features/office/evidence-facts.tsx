import { Link } from '@tanstack/react-router'
import type { Evidence } from '#shared/entities/evidence.ts'
import { isShown } from '#shared/evidence/limits.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { addressOf } from '#renderer/records/record-address.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import styles from './evidence.module.css'

/** What can be done with a file, and the records it proves something about. */
export function EvidenceFacts({ evidence: { id, fileName, hash } }: { evidence: Evidence }) {
  const formatter = useFormatter()
  const { t } = formatter
  const open = useCommand('evidence.open')
  const save = useCommand('evidence.save')
  const places = useCall('evidence.places', { id }).data
  return (
    <div className={styles.facts}>
      <div className={styles.actions}>
        {isShown(fileName) && (
          <Button icon="open" onPress={() => open.mutate({ id })}>
            {t('evidence.open')}
          </Button>
        )}
        <Button icon="export" onPress={() => save.mutate({ id })}>
          {t('evidence.save')}
        </Button>
      </div>
      <p className={styles.hash}>
        {t('evidence.hash')}: <span>{hash}</span>
      </p>
      {places && (
        <>
          <h3>{t('evidence.list.places')}</h3>
          {places.length === 0 && <p className={styles.quiet}>{t('evidence.list.no-places')}</p>}
          <ul>
            {places.map((place) => {
              const address = place.isTrashed ? null : addressOf(place)
              const kind = wordsFor(formatter, place.entity) ?? place.entity
              const title = place.title || t('app.untitled', { kind })
              return (
                <li key={place.id}>
                  {address ? <Link {...address}>{title}</Link> : title} <span className={styles.quiet}>{kind}</span>{' '}
                  {place.isTrashed && <Chip>{t('evidence.list.in-trash')}</Chip>}
                </li>
              )
            })}
          </ul>
        </>
      )}
    </div>
  )
}
