import { useId } from 'react'
import type { Stakeholder } from '#shared/entities/stakeholder.ts'
import { priorities, priorityOf } from '#shared/rules/stakeholder-priority.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { cx } from '#renderer/ui/cx.ts'
import styles from './matrix.module.css'

export type MatrixProps = {
  stakeholders: readonly Stakeholder[]
  currentId: string | null
  onOpen: (id: string) => void
}

const steps = [1, 2, 3, 4, 5] as const

// So many names find room in a field; the table has all of them.
const roomy = 4

/** The matrix as a picture: influence upwards, interest to the right, every organisation a button in its field. */
export function MatrixPicture(props: MatrixProps) {
  const { t } = useFormatter()
  const id = useId()
  const unrated = props.stakeholders.filter((one) => priorityOf(one) === null)
  return (
    <div className={styles.picture}>
      <div className={styles.axes}>
        <span className={styles.up}>{t('stakeholders.influence.axis')}</span>
        <div className={styles.grid}>
          {priorities.map((priority) => (
            <span key={priority} className={cx(styles.quarter, styles[priority])} aria-hidden>
              {t(`stakeholders.priority.${priority}`)}
            </span>
          ))}
          {steps
            .toReversed()
            .flatMap((influence) =>
              steps.map((interest) => (
                <Field key={`${influence} ${interest}`} {...{ ...props, influence, interest }} />
              )),
            )}
        </div>
        <span className={styles.along}>{t('stakeholders.interest.axis')}</span>
      </div>
      {unrated.length > 0 && (
        <section className={styles.unrated} aria-labelledby={id}>
          <h2 id={id}>
            {t('stakeholders.not-rated')} ({unrated.length})
          </h2>
          <Names {...props} label={t('stakeholders.not-rated')} stakeholders={unrated} room={24} />
        </section>
      )}
    </div>
  )
}

function Field({ influence, interest, ...props }: MatrixProps & { influence: number; interest: number }) {
  const { t } = useFormatter()
  const here = props.stakeholders.filter((one) => one.influence === influence && one.interest === interest)
  const label = t('stakeholders.matrix.cell', {
    row: `${t('stakeholders.influence.axis')} ${influence}`,
    column: `${t('stakeholders.interest.axis')} ${interest}`,
    count: here.length,
  })
  return (
    <div className={styles.field} style={{ gridArea: `${6 - influence} / ${interest}` }}>
      {interest === 1 && (
        <span className={styles.step} aria-hidden>
          {influence}
        </span>
      )}
      {influence === 1 && (
        <span className={cx(styles.step, styles.below)} aria-hidden>
          {interest}
        </span>
      )}
      <Names {...props} label={label} stakeholders={here} room={roomy} />
    </div>
  )
}

function Names({ label, stakeholders, currentId, onOpen, room }: MatrixProps & { label: string; room: number }) {
  const { t } = useFormatter()
  if (stakeholders.length === 0) return null
  return (
    <ul className={styles.names} aria-label={label}>
      {stakeholders.slice(0, room).map(({ id, name, shortName }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.name}
            title={name}
            aria-label={name}
            aria-pressed={id === currentId}
            onClick={() => onOpen(id)}
          >
            {shortName ?? name}
          </button>
        </li>
      ))}
      {stakeholders.length > room && (
        <li className={styles.more}>{t('stakeholders.matrix.more', { count: stakeholders.length - room })}</li>
      )}
    </ul>
  )
}
