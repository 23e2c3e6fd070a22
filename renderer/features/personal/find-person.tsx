import { useState } from 'react'
import { useCall } from '#renderer/api/queries.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ListArea } from '#renderer/ui/list-area.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { FoundPerson } from './found-person.tsx'
import styles from './personal.module.css'

/** Looks for everything the office holds on one person. */
export function FindPerson() {
  const t = useT()
  const [typed, setTyped] = useState('')
  const [words, setWords] = useState('')
  const [personIds, setPeople] = useState<readonly string[]>([])
  const who = { words, personIds: [...personIds] }
  const found = useCall('personal.find', who, { enabled: words !== '', keepsLast: true })

  function look() {
    setPeople([])
    setWords(typed.trim())
  }

  return (
    <ListArea>
      <div className={styles.page}>
        <p className={styles.hint}>{t('personal.find.hint')}</p>
        <form
          className={styles.ask}
          onSubmit={(event) => {
            event.preventDefault()
            look()
          }}
        >
          <TextField label={t('personal.find.name')} value={typed} onChange={setTyped} maxLength={200} />
          <Button type="submit" kind="primary" icon="search" isDisabled={typed.trim() === ''}>
            {t('personal.find.look')}
          </Button>
        </form>
        {found.data && words !== '' && (
          <FoundPerson
            key={words}
            who={who}
            found={found.data}
            onPeople={setPeople}
            isStale={found.isPlaceholderData}
          />
        )}
      </div>
    </ListArea>
  )
}
