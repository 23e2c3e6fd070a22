import { useState } from 'react'
import { dutiesOf } from '#shared/national/duties.ts'
import { wordsOf, type NationalDuty } from '#shared/national/national-duty.ts'
import { blankRecord } from '#shared/blank-record.ts'
import { invoke } from '#renderer/api/client.ts'
import { useAll } from '#renderer/api/queries.ts'
import { useOffice } from '#renderer/api/use-office.ts'
import { sayFailure } from '#renderer/form/say-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckBox } from '#renderer/ui/check-box.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { say } from '#renderer/ui/toast.ts'
import { rowOf } from '#shared/entity.ts'
import { duty, type Duty } from '#shared/entities/duty.ts'
import styles from './calendar.module.css'
import { ruleWords } from './rule-words.ts'

/** The deadline rules known for the office's country, each with its source, to make duties of. */
export function AdoptDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useFormatter()
  return (
    <Dialog title={t('calendar.adopt')} isOpen={isOpen} onClose={onClose} size="wide">
      <Rules onClose={onClose} />
    </Dialog>
  )
}

function Rules({ onClose }: { onClose: () => void }) {
  const formatter = useFormatter()
  const { t } = formatter
  const office = useOffice()
  const has = new Set(useAll('duty').map(({ code }) => code))
  const [chosen, setChosen] = useState<readonly string[]>([])
  if (!office) return null
  const language = office.documentLanguage
  const rules = dutiesOf(office.country).filter(({ code }) => !has.has(code))

  async function adopt() {
    try {
      const made = await invoke('calendar.adopt', { codes: [...chosen], language })
      onClose()
      say({ tone: 'ok', words: t('calendar.adopt.done', { count: made.length }) })
    } catch (error) {
      sayFailure(formatter, error)
    }
  }

  function choose(code: string, isChosen: boolean) {
    setChosen(isChosen ? [...chosen, code] : chosen.filter((one) => one !== code))
  }

  if (rules.length === 0) return <p>{t('calendar.adopt.all')}</p>
  return (
    <div className={styles.adopt}>
      <p>{t('calendar.adopt.text')}</p>
      <ul>
        {rules.map((rule) => (
          <li key={rule.code}>
            <CheckBox isSelected={chosen.includes(rule.code)} onChange={(value) => choose(rule.code, value)}>
              <span lang={rule.title[language] === undefined ? undefined : language}>
                {wordsOf(rule.title, language)}
              </span>
            </CheckBox>
            <p className={styles.ruleFacts}>
              {ruleWords(formatter, ruleOf(rule, wordsOf(rule.title, language)))}{' '}
              <Chip tone={rule.verified ? 'ok' : 'warn'}>
                {rule.verified ? t('calendar.verified') : t('calendar.unverified')}
              </Chip>
            </p>
            {rule.note && <p className={styles.ruleFacts}>{wordsOf(rule.note, language)}</p>}
            <p className={styles.ruleFacts}>
              {[
                rule.article,
                t('calendar.checked', { source: rule.source, day: formatter.day(rule.checkedOn, 'short') }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      <div>
        <Button kind="primary" isDisabled={chosen.length === 0} onPress={() => void adopt()}>
          {t('calendar.adopt.action', { count: chosen.length })}
        </Button>
      </div>
    </div>
  )
}

// As the duty that would be made of it: what the rule leaves open is empty there.
function ruleOf({ note: _note, ...rule }: NationalDuty, title: string): Duty {
  const made = blankRecord('duty', { ...rule, title })
  const instant = '2000-01-01T00:00:00.000Z'
  const base = {
    id: '00000000-0000-7000-8000-000000000000',
    createdAt: instant,
    updatedAt: instant,
    revision: 1,
    deletedAt: null,
  }
  return rowOf(duty).parse({ ...base, ...made })
}
