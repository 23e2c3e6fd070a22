import { useState } from 'react'
import { topicSets } from '#shared/national/topic-sets.ts'
import { useOffice } from '#renderer/api/use-office.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckBox } from '#renderer/ui/check-box.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { say } from '#renderer/ui/toast.ts'
import styles from './trainings.module.css'

/** Topics of a national set to take over as topics of the office, those of its country first. */
export function AdoptTopicsDialog({ onClose }: { onClose: () => void }) {
  const { t, day } = useFormatter()
  const country = useOffice()?.country
  const adopt = useCommand('training.adoptTopics')
  const sets = topicSets.toSorted((a, b) => Number(b.country === country) - Number(a.country === country))
  const [code, setCode] = useState<string | null>(null)
  const set = sets.find((one) => one.code === code) ?? sets[0]
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  if (!set) return null
  const codes = set.topics.flatMap((topic) => (left.has(topic.code) ? [] : [topic.code]))
  const [first] = set.topics
  const { code: wanted } = set

  function take() {
    adopt.mutate(
      { set: wanted, codes },
      {
        onSuccess: ({ ids }) => {
          say({ words: t('trainings.adopted', { count: ids.length }) })
          onClose()
        },
      },
    )
  }

  function turn(topic: string, on: boolean) {
    setLeft((before) => (on ? new Set([...before].filter((one) => one !== topic)) : new Set([...before, topic])))
  }

  return (
    <Dialog
      title={t('trainings.adopt')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isDisabled={codes.length === 0 || adopt.isPending} onPress={take}>
            {t('trainings.adopt.take', { count: codes.length })}
          </Button>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div className={styles.part}>
        <p>{t('trainings.adopt.text')}</p>
        <Select
          label={t('trainings.adopt.set')}
          options={sets.map((one) => ({ id: one.code, label: one.title }))}
          value={set.code}
          onChange={(next) => {
            setCode(next)
            setLeft(new Set())
          }}
        />
        {first && (
          <p className={styles.origin} lang={set.language}>
            <Chip tone={first.verified ? 'ok' : 'warn'}>
              {t(first.verified ? 'indicators.verified' : 'indicators.unverified')}
            </Chip>
            {t('indicators.checked-on', { day: day(first.checkedOn, 'short'), source: first.source })}
          </p>
        )}
        <fieldset className={styles.rows}>
          <legend>{t('topic.plural')}</legend>
          {set.topics.map((topic) => (
            <CheckBox key={topic.code} isSelected={!left.has(topic.code)} onChange={(on) => turn(topic.code, on)}>
              <span lang={set.language}>
                {topic.code}. {topic.title}
              </span>
            </CheckBox>
          ))}
        </fieldset>
      </div>
    </Dialog>
  )
}
