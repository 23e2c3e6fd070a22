import { useCallback, type KeyboardEvent } from 'react'
import { DraftOffer } from '#renderer/form/draft-offer.tsx'
import type { FieldControlProps } from '#renderer/form/field-control.tsx'
import { FormField } from '#renderer/form/form-field.tsx'
import { useEntityForm } from '#renderer/form/use-entity-form.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { isShortcut } from '#renderer/ui/key-names.ts'
import { useMay } from '#renderer/ui/rights.ts'
import { measurePair, type MeasurePair } from '#shared/entities/measure-pair.ts'
import styles from './fields.module.css'
import { ItemControl } from './item-control.tsx'
import { OrderButtons } from './order-buttons.tsx'
import { Sentence } from './sentence.tsx'

const fields = ['activity', 'activityMeasures', 'goal', 'goalMeasures', 'measureId'] as const

/** One row of the matrix: what is done and how it is measured, beside what it shall lead to and how that is measured. */
export function PairFields({
  row,
  number,
  isFirst,
  isLast,
  onAdd,
  onMove,
  onRemove,
}: {
  row: MeasurePair
  number: number
  isFirst: boolean
  isLast: boolean
  onAdd: () => void
  onMove: (by: 1 | -1) => void
  onRemove: () => void
}) {
  const t = useT()
  const mayChange = useMay('write')
  const form = useEntityForm(measurePair, row)
  const { planId } = row
  const item = useCallback((props: FieldControlProps) => <ItemControl {...props} planId={planId} />, [planId])
  const name = row.activity || t('plan-editor.matrix.row', { number })

  function pressed(event: KeyboardEvent) {
    if (!mayChange) return
    if (isShortcut(event.nativeEvent, 'Mod+Enter')) onAdd()
    else if (isShortcut(event.nativeEvent, 'Alt+Up') && !isFirst) onMove(-1)
    else if (isShortcut(event.nativeEvent, 'Alt+Down') && !isLast) onMove(1)
    else return
    event.preventDefault()
  }

  // The keys belong to the row as a whole, whichever of its fields has the focus.
  // oxlint-disable jsx-a11y/no-noninteractive-element-interactions
  return (
    <fieldset className={styles.pair} aria-label={name} onKeyDown={pressed}>
      <div className={styles.pairHead}>
        <span>{t('plan-editor.matrix.row', { number })}</span>
        <OrderButtons name={name} {...{ isFirst, isLast, onMove, onRemove }} />
      </div>
      <DraftOffer form={form} row={row} fields={fields} />
      <div className={styles.side}>
        <FormField form={form} name="activity" control={Sentence} />
        <FormField form={form} name="activityMeasures" />
      </div>
      <div className={styles.side}>
        <FormField form={form} name="goal" control={Sentence} />
        <FormField form={form} name="goalMeasures" />
      </div>
      <div className={styles.whole}>
        <FormField form={form} name="measureId" control={item} />
      </div>
    </fieldset>
  )
}
