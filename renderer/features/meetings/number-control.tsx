import { useContext } from 'react'
import { useCall } from '#renderer/api/queries.ts'
import { FieldControl, type FieldControlProps } from '#renderer/form/field-control.tsx'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import styles from './meetings.module.css'
import { OwnerContext } from './owner-context.ts'

/** The number of a meeting or decision, with the one that comes next in the series to be taken over. */
export function NumberControl(props: FieldControlProps) {
  const t = useT()
  const meetingId = useContext(OwnerContext)
  const { data } = useCall('meeting.nextNumbers', { id: meetingId }, { enabled: meetingId !== '' })
  const next = props.entity === 'meeting' ? data?.meeting : data?.decision
  const isEmpty = props.value === null || props.value === ''
  return (
    <>
      <FieldControl {...props} />
      {next && isEmpty && !props.isReadOnly && (
        <div className={styles.commands}>
          <Button
            kind="quiet"
            size="small"
            onPress={() => {
              props.onFocus()
              props.onChange(next)
              props.onBlur()
            }}
          >
            {t('meetings.take-number', { number: next })}
          </Button>
        </div>
      )}
    </>
  )
}
