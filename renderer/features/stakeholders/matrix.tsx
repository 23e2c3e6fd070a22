import { useMemo, useState } from 'react'
import { useAllRead } from '#renderer/api/queries.ts'
import { useRecord } from '#renderer/api/use-record.ts'
import { RadioBar } from '#renderer/documents/radio-bar.tsx'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { MasterDetail } from '#renderer/ui/master-detail.tsx'
import styles from './matrix.module.css'
import { MatrixPicture } from './matrix-picture.tsx'
import { MatrixTable } from './matrix-table.tsx'
import { StakeholderDetail, type DetailView } from './stakeholder-detail.tsx'
import type { TabProps } from './stakeholder-tabs.ts'

/** The organisations by their influence on the plan and their interest in it, as a picture or as a table. */
export function Matrix({ recordId, onOpen, ...detail }: TabProps & DetailView) {
  const { t, compare } = useFormatter()
  const [shown, setShown] = useState<'picture' | 'table'>('picture')
  const stored = useAllRead('stakeholder')
  const all = useMemo(() => stored?.toSorted((a, b) => compare(a.name, b.name)), [stored, compare])
  const current = useRecord('stakeholder', recordId)
  const rest = { stakeholders: all ?? [], currentId: recordId, onOpen: (id: string) => onOpen(id) }
  return (
    <MasterDetail
      label={t('stakeholder')}
      list={
        all?.length === 0 ? (
          <EmptyState icon="stakeholder" title={t('stakeholders.matrix.empty.title')}>
            {t('stakeholders.matrix.empty.text')}
          </EmptyState>
        ) : (
          <div className={styles.view}>
            <RadioBar
              label={t('stakeholders.matrix.show')}
              value={shown}
              onChange={setShown}
              options={[
                { id: 'picture', label: t('stakeholders.matrix.picture') },
                { id: 'table', label: t('stakeholders.matrix.table') },
              ]}
            />
            {shown === 'picture' ? <MatrixPicture {...rest} /> : <MatrixTable {...rest} />}
          </div>
        )
      }
      detail={
        current && (
          <StakeholderDetail {...detail} key={current.id} stakeholder={current} onClose={() => onOpen(undefined)} />
        )
      }
    />
  )
}
