import { useState } from 'react'
import { nationalSets } from '#shared/national/all-sets.ts'
import { useOffice } from '#renderer/api/use-office.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckBox } from '#renderer/ui/check-box.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { say } from '#renderer/ui/toast.ts'
import { AdoptRow } from './adopt-row.tsx'
import styles from './indicators.module.css'

/** National targets to take over as indicators of the office, those of its country first. */
export function AdoptDialog({ onClose }: { onClose: () => void }) {
  const { t } = useFormatter()
  const country = useOffice()?.country
  const adopt = useCommand('indicator.adopt')
  const sets = nationalSets.toSorted((a, b) => Number(b.country === country) - Number(a.country === country))
  const [code, setCode] = useState<string | null>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const set = sets.find((one) => one.code === code) ?? sets[0]
  if (!set) return null
  const all = set.rows.map(({ row }) => row)

  function take() {
    adopt.mutate(
      { set: set?.code ?? '', rows: [...chosen] },
      {
        onSuccess: ({ ids }) => {
          say({ words: t('indicators.adopted', { count: ids.length }) })
          onClose()
        },
      },
    )
  }

  return (
    <Dialog
      title={t('indicators.adopt')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isDisabled={chosen.length === 0 || adopt.isPending} onPress={take}>
            {t('indicators.adopt.take', { count: chosen.length })}
          </Button>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div className={styles.figures}>
        <p>{t('indicators.adopt.text')}</p>
        <Select
          label={t('indicators.adopt.set')}
          options={sets.map((one) => ({ id: one.code, label: one.title }))}
          value={set.code}
          onChange={(next) => {
            setCode(next)
            setChosen([])
          }}
        />
        <fieldset className={styles.rows}>
          <legend>{t('indicators.adopt.rows')}</legend>
          <CheckBox isSelected={chosen.length === all.length} onChange={(on) => setChosen(on ? all : [])}>
            {t('indicators.adopt.all')}
          </CheckBox>
          {set.rows.map((row) => (
            <AdoptRow
              key={row.row}
              row={row}
              language={set.language}
              isChosen={chosen.includes(row.row)}
              onChange={(on) => setChosen(on ? [...chosen, row.row] : chosen.filter((one) => one !== row.row))}
            />
          ))}
        </fieldset>
      </div>
    </Dialog>
  )
}
