import { useState } from 'react'
import type { CallOutput } from '#shared/contract.ts'
import type { Erased } from '#shared/contract/personal-calls.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckBox } from '#renderer/ui/check-box.tsx'
import { say } from '#renderer/ui/toast.ts'
import { EraseDialog } from './erase-dialog.tsx'
import { ErasedNotice } from './erased-notice.tsx'
import styles from './personal.module.css'
import { PersonalSheet } from './personal-sheet.tsx'
import { PlaceTable } from './place-table.tsx'
import { usuallyChosen, placeKey } from './usually-chosen.ts'

type Found = CallOutput<'personal.find'>
type Props = {
  who: { words: string; personIds: string[] }
  found: Found
  onPeople: (ids: readonly string[]) => void
  /** The answer is that of the question before. */
  isStale: boolean
}

/** What was found on a person: who is meant, where it stands, and what to do with it. */
export function FoundPerson({ who, found, onPeople, isStale }: Props) {
  const { t, language } = useFormatter()
  // What was chosen otherwise than it usually is, by place.
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [isErasing, setErasing] = useState(false)
  const [isPrinting, setPrinting] = useState(false)
  const [erased, setErased] = useState<Erased | null>(null)
  const save = useCommand('personal.export')
  const isChosen = (place: Found['places'][number]) => changed.get(placeKey(place)) ?? usuallyChosen(place)
  const chosen = found.places.filter((place) => place.isErasable && isChosen(place))
  const { people, places, drafts } = found

  function saveTable() {
    save.mutate(
      { ...who, language },
      { onSuccess: ({ rows }) => say({ tone: 'ok', words: t('personal.saved', { count: rows }) }) },
    )
  }

  return (
    <div aria-busy={isStale} className={styles.found}>
      {erased && <ErasedNotice erased={erased} />}
      <output>
        {t('personal.found', { count: places.length })} {drafts > 0 && t('personal.found.drafts', { count: drafts })}{' '}
        {found.isCut && t('personal.found.cut')}
      </output>
      {people.length > 0 && (
        <fieldset className={styles.people}>
          <legend>{t('personal.people')}</legend>
          {people.map(({ id, name, post }) => (
            <CheckBox
              key={id}
              isSelected={who.personIds.includes(id)}
              onChange={(isMeant) =>
                onPeople(isMeant ? [...who.personIds, id] : who.personIds.filter((one) => one !== id))
              }
            >
              {[name, post].filter(Boolean).join(', ')}
            </CheckBox>
          ))}
        </fieldset>
      )}
      {places.length > 0 && (
        <>
          <div className={styles.actions}>
            <Button icon="export" need="manage" onPress={saveTable}>
              {t('personal.save')}
            </Button>
            <Button need="manage" isDisabled={isPrinting || isStale} onPress={() => setPrinting(true)}>
              {t('personal.print')}
            </Button>
            <Button
              kind="danger"
              icon="trash"
              need="administer"
              isDisabled={chosen.length === 0}
              onPress={() => setErasing(true)}
            >
              {t('personal.erase', { count: chosen.length })}
            </Button>
          </div>
          <PlaceTable
            places={places}
            isChosen={isChosen}
            onChange={(place, isNow) => setChanged(new Map(changed).set(placeKey(place), isNow))}
          />
        </>
      )}
      {isPrinting && <PersonalSheet name={nameOf(who, people)} places={places} onPrinted={() => setPrinting(false)} />}
      {isErasing && (
        <EraseDialog
          who={who}
          places={chosen}
          onClose={() => setErasing(false)}
          onErased={(done) => {
            setErasing(false)
            setErased(done)
          }}
        />
      )}
    </div>
  )
}

function nameOf({ words, personIds }: Props['who'], people: Found['people']): string {
  return people.find(({ id }) => personIds.includes(id))?.name ?? words
}
