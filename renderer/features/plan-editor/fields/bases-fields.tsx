import { useMemo } from 'react'
import { useAll } from '#renderer/api/queries.ts'
import { TrashedRecords } from '#renderer/form/trashed-records.tsx'
import { useTrashed } from '#renderer/form/use-trashed.ts'
import { useFormatter, useFormatterOf } from '#renderer/i18n/formatter-context.ts'
import { DirectiveStatus } from '#renderer/records/directive-status.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useMay } from '#renderer/ui/rights.ts'
import { KeepFocus } from '#renderer/ui/keep-focus.tsx'
import type { Plan } from '#shared/entities/plan.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { basisCitation } from '#shared/rules/citation.ts'
import { orderBases } from '#shared/rules/directive-order.ts'
import { DirectiveCombo } from './directive-combo.tsx'
import { FieldsHead } from './fields-head.tsx'
import styles from './fields.module.css'
import { OrderButtons } from './order-buttons.tsx'
import { useRecordActions } from './use-record-actions.ts'

/** The legal bases of a plan in the order they are printed, each with its whole citation in the document's language. */
export function BasesFields({ plan, language }: { plan: Plan; language: Language }) {
  const { t } = useFormatter()
  const mayChange = useMay('write')
  const directives = useAll('directive')
  const bases = useAll('planBasis', { planId: plan.id })
  const actions = useRecordActions('planBasis')
  const printed = useFormatterOf(language)
  const ordered = orderBases(
    bases.flatMap((basis) => {
      const directive = directives.find(({ id }) => id === basis.directiveId)
      return directive ? [{ ...basis, directive }] : []
    }),
  )
  const trashed = useTrashed(
    'directive',
    useMemo(() => bases.map(({ directiveId }) => directiveId), [bases]),
  )
  const placed = ordered.filter((basis) => basis.position !== null)

  return (
    <>
      <FieldsHead title={t('plan-editor.part.bases')} />
      <p className={styles.intro}>{t('plan-editor.bases.intro')}</p>
      {ordered.length > 0 && (
        <KeepFocus>
          <ol className={styles.list} lang={language}>
            {ordered.map((basis, index) => {
              const name = basisCitation(basis.directive, printed)
              return (
                <li key={basis.id} data-entry className={styles.entry}>
                  <span className={styles.grow}>
                    {name}
                    <span className={styles.under}>
                      <DirectiveStatus directive={basis.directive} />
                    </span>
                  </span>
                  <OrderButtons
                    name={name}
                    isFirst={index === 0}
                    isLast={index === ordered.length - 1}
                    onMove={(by) => void actions.move(ordered, index, by)}
                    onRemove={() => void actions.remove(basis, name)}
                  />
                </li>
              )
            })}
          </ol>
        </KeepFocus>
      )}
      <div className={styles.stack}>
        <TrashedRecords entity="directive" records={trashed} />
        {placed.length > 0 && (
          <div className={styles.commands}>
            <Button
              size="small"
              icon="restore"
              need="write"
              onPress={() => void actions.updateAll(placed, { position: null })}
            >
              {t('plan-editor.bases.by-rank')}
            </Button>
          </div>
        )}
        {mayChange && (
          <div className={styles.group}>
            <DirectiveCombo
              label={t('plan-editor.bases.add')}
              hint={t('plan-editor.bases.add.hint')}
              without={bases.map((basis) => basis.directiveId)}
              onAdd={(directiveId) => void actions.create({ planId: plan.id, directiveId })}
            />
          </div>
        )}
      </div>
    </>
  )
}
