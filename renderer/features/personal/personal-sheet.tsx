import { useEffect, useEffectEvent } from 'react'
import type { PersonalPlace } from '#shared/contract/personal-calls.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { PrintSheet } from '#renderer/ui/print-sheet.tsx'
import { today } from '#renderer/ui/today.ts'
import styles from './personal.module.css'
import { placeKey } from './usually-chosen.ts'

type Props = { name: string; places: readonly PersonalPlace[]; onPrinted: () => void }

const columns = ['record', 'kind', 'day', 'part-of', 'field', 'text', 'how'] as const

/** The answer to a person who asks what the office holds on them, as sheets of paper; it asks for the printer at once. */
export function PersonalSheet({ name, places, onPrinted }: Props) {
  const formatter = useFormatter()
  const { t, day } = formatter
  const printed = useEffectEvent(onPrinted)
  useEffect(() => {
    window.print()
    printed()
  }, [])
  return (
    <PrintSheet>
      <h1>{t('personal.print.title', { name })}</h1>
      <p>{t('personal.print.made', { count: places.length, day: day(today(), 'long') })}</p>
      <table className={styles.printed}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`personal.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={placeKey(place)}>
              <td>{place.title}</td>
              <td>{wordsFor(formatter, place.entity) ?? place.entity}</td>
              <td>{place.day && day(place.day, 'short')}</td>
              <td>{place.owner?.title}</td>
              <td>{wordsFor(formatter, `${place.entity}.${place.field}`) ?? place.field}</td>
              <td>{place.text}</td>
              <td>{t(`personal.how.${place.how}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </PrintSheet>
  )
}
