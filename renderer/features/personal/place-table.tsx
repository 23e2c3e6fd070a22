import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { PersonalPlace } from '#shared/contract/personal-calls.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { addressOf } from '#renderer/records/record-address.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckBox } from '#renderer/ui/check-box.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import styles from './personal.module.css'
import { placeKey } from './usually-chosen.ts'

type Props = {
  places: readonly PersonalPlace[]
  isChosen: (place: PersonalPlace) => boolean
  onChange: (place: PersonalPlace, isChosen: boolean) => void
}

const few = 100

/** The places that hold something on a person, each with the way to it; those to erase are ticked. */
export function PlaceTable({ places, isChosen, onChange }: Props) {
  const { t } = useFormatter()
  const [most, setMost] = useState(few)
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('personal.column.erase')}</th>
            <th scope="col">{t('personal.column.record')}</th>
            <th scope="col">{t('personal.column.text')}</th>
            <th scope="col">{t('personal.column.how')}</th>
          </tr>
        </thead>
        <tbody>
          {places.slice(0, most).map((place) => (
            <Line key={placeKey(place)} {...{ place, onChange }} isChosen={isChosen(place)} />
          ))}
        </tbody>
      </table>
      {places.length > most && (
        <Button kind="quiet" onPress={() => setMost(places.length)}>
          {t('personal.show-all', { count: places.length })}
        </Button>
      )}
    </>
  )
}

function Line({ place, isChosen, onChange }: { place: PersonalPlace; isChosen: boolean; onChange: Props['onChange'] }) {
  const formatter = useFormatter()
  const { t, day } = formatter
  const kind = wordsFor(formatter, place.entity) ?? place.entity
  const field = wordsFor(formatter, `${place.entity}.${place.field}`) ?? place.field
  const title = place.title || t('app.untitled', { kind })
  const address = place.isTrashed ? null : addressOf(place)
  const facts = [kind, place.owner?.title, place.day && day(place.day, 'short')]
  return (
    <tr>
      <td>
        {place.isErasable && (
          <CheckBox isSelected={isChosen} onChange={(now) => onChange(place, now)} aria-label={`${title}: ${field}`}>
            {''}
          </CheckBox>
        )}
      </td>
      <th scope="row">
        {address ? <Link {...address}>{title}</Link> : title}
        <span className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</span>
      </th>
      <td>
        {place.text}
        <span className={styles.quiet}>{field}</span>
      </td>
      <td>
        <span className={styles.chips}>
          <Chip tone={place.how === 'part' || place.how === 'text' ? 'warn' : 'plain'}>
            {t(`personal.how.${place.how}`)}
          </Chip>
          {place.isClosed && <Chip>{t('personal.closed')}</Chip>}
          {place.isTrashed && <Chip>{t('evidence.list.in-trash')}</Chip>}
        </span>
      </td>
    </tr>
  )
}
