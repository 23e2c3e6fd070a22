import { useState, type ReactNode } from 'react'
import type { StoredRecord } from '#renderer/form/autosave.ts'
import { EntityFields, type EntityFormProps } from '#renderer/form/entity-form.tsx'
import { HistoryPanel } from '#renderer/form/history-panel.tsx'
import { useEntityForm } from '#renderer/form/use-entity-form.ts'
import { useTrash } from '#renderer/form/use-trash.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { DetailHead } from '#renderer/ui/detail-head.tsx'
import { RowMenu } from '#renderer/ui/row-menu.tsx'
import { Tabs, type TabItem } from '#renderer/ui/tabs.tsx'
import { entities } from '#shared/entities/all.ts'
import { needToChange } from '#shared/access/call-needs.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { useMay } from '#renderer/ui/rights.ts'
import { takesEvidence } from './evidence-entities.ts'
import { EvidencePanel } from './evidence-panel.tsx'

type Props<T extends StoredRecord> = Pick<EntityFormProps, 'layout' | 'controls' | 'isReadOnly'> & {
  entity: EntityName
  row: T
  onClose: () => void
  /** What stands between the head and the form, of the record as it is typed. */
  children?: (typed: T) => ReactNode
  /** Other views of the record beside its form, as tabs; the form's own has the id `fields`. */
  views?: DetailViews
}

export type DetailViews = {
  /** The words of the tab that holds the form. */
  fields: string
  items: readonly TabItem[]
  value: string
  onChange: (id: string) => void
}

/** An opened record: its name as it is typed, its history and its way to the trash, and its form. Give its id as `key`. */
export function RecordDetail<T extends StoredRecord>({ entity, row, onClose, children, views, ...fields }: Props<T>) {
  const formatter = useFormatter()
  const { t } = formatter
  const trash = useTrash()
  const mayTrash = useMay(needToChange(entity))
  const form = useEntityForm(entities[entity], row)
  const [showsHistory, setHistory] = useState(false)

  async function remove(title: string) {
    if (await trash(entity, row, title)) onClose()
  }

  const formFields = (
    <>
      <EntityFields {...fields} form={form} row={row} />
      {takesEvidence(entity) && <EvidencePanel entity={entity} id={row.id} />}
    </>
  )
  return (
    <>
      <form.form.Subscribe selector={({ values }) => values}>
        {(values) => {
          // The form holds every field of its record.
          const typed = { ...row, ...values } as T
          const title = recordTitle(formatter, entity, typed).label
          return (
            <>
              <DetailHead
                title={title}
                onClose={onClose}
                actions={
                  <RowMenu
                    name={title}
                    commands={[
                      { id: 'history', label: t('app.history'), icon: 'history', run: () => setHistory(true) },
                      ...(mayTrash
                        ? [
                            {
                              id: 'trash',
                              label: t('app.move-to-trash'),
                              icon: 'trash' as const,
                              run: () => void remove(title),
                            },
                          ]
                        : []),
                    ]}
                  />
                }
              />
              {children?.(typed)}
            </>
          )
        }}
      </form.form.Subscribe>
      {views ? (
        <Tabs
          label={recordTitle(formatter, entity, row).label}
          value={views.value}
          onChange={views.onChange}
          items={[{ id: 'fields', label: views.fields, content: formFields }, ...views.items]}
        />
      ) : (
        formFields
      )}
      <HistoryPanel entity={entity} id={row.id} isOpen={showsHistory} onClose={() => setHistory(false)} />
    </>
  )
}
