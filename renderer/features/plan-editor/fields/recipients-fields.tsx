import { useAll } from '#renderer/api/queries.ts'
import { EntityForm } from '#renderer/form/entity-form.tsx'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { KeepFocus } from '#renderer/ui/keep-focus.tsx'
import { plan as planEntity, type Plan } from '#shared/entities/plan.ts'
import type { Recipient } from '#shared/entities/recipient.ts'
import { layoutFamily } from '#shared/rules/layout-family.ts'
import { FieldsHead } from './fields-head.tsx'
import styles from './fields.module.css'
import { OrderButtons } from './order-buttons.tsx'
import { signatureLayout } from './plan-layouts.ts'
import { RecipientLine } from './recipient-line.tsx'
import { useFreshFocus } from './use-fresh-focus.ts'
import { useRecordActions } from './use-record-actions.ts'

const kinds = ['addressee', 'copy', 'file'] as const

/** To whom the document goes, where it is filed, and who signs it. */
export function RecipientsFields({ plan }: { plan: Plan }) {
  const { t } = useFormatter()
  const recipients = useAll('recipient', { planId: plan.id })
  const actions = useRecordActions('recipient')
  const fresh = useFreshFocus()
  const layout = signatureLayout[layoutFamily(plan)]

  async function add(kind: Recipient['kind'], after: Recipient | undefined) {
    const lines = recipients.filter((one) => one.kind === kind)
    const next = after && lines[lines.indexOf(after) + 1]
    const made = await actions.insert({ planId: plan.id, kind, name: '' }, next?.id ?? null)
    if (made) fresh.expect(made.id)
  }

  return (
    <>
      <FieldsHead title={t('plan-editor.part.recipients')} />
      <KeepFocus>
        {kinds.map((kind) => {
          const lines = recipients.filter((one) => one.kind === kind)
          return (
            <section key={kind} className={styles.group} aria-label={t(`recipient.kind.${kind}`)}>
              <h3>{t(`recipient.kind.${kind}`)}</h3>
              <ul className={styles.list}>
                {lines.map((line, index) => (
                  <li key={line.id} data-entry className={styles.entry} ref={fresh.ref(line.id)}>
                    <RecipientLine row={line} onEnter={() => void add(kind, line)} />
                    <OrderButtons
                      name={line.name}
                      isFirst={index === 0}
                      isLast={index === lines.length - 1}
                      onMove={(by) => void actions.move(lines, index, by)}
                      onRemove={() => void actions.remove(line, line.name)}
                    />
                  </li>
                ))}
              </ul>
              <div className={styles.commands}>
                <Button size="small" icon="plus" need="write" onPress={() => void add(kind, lines.at(-1))}>
                  {t(`plan-editor.recipients.add.${kind}`)}
                </Button>
              </div>
            </section>
          )
        })}
      </KeepFocus>
      <section className={styles.group} aria-label={t('plan-editor.fields.signature')}>
        <header>
          <h3>{t('plan-editor.fields.signature')}</h3>
        </header>
        <EntityForm key={plan.id} entity={planEntity} row={plan} layout={layout} />
      </section>
    </>
  )
}
