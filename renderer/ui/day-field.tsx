import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Group, Input, Popover } from 'react-aria-components'
import { isDay, type Day } from '#shared/day.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import styles from './field.module.css'
import popover from './popover.module.css'
import { cx } from './cx.ts'
import { DayCalendar } from './day-calendar.tsx'
import { Icon } from './icon.tsx'
import { readDay } from './read-day.ts'
import { TextFrame, type TextFrameProps } from './text-frame.tsx'
import { today } from './today.ts'

export type DayFieldProps = Omit<TextFrameProps, 'value' | 'onChange'> & {
  /** ISO day, or the text as typed while it is no day: the caller's validation then refuses it in words. */
  value: Day | null
  onChange: (value: Day | null) => void
}

/** A calendar day, typed the way the language writes it or picked from a calendar (Alt Down). */
export function DayField({ value, onChange, onBlur, ...props }: DayFieldProps) {
  const { label, error, isDisabled = false, isReadOnly = false } = props
  const { t, day, language } = useFormatter()
  const [typed, setTyped] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  const shown = value !== null && isDay(value) ? day(value, 'short') : (value ?? '')

  function type(text: string) {
    setTyped(text)
    onChange(text.trim() === '' ? null : (readDay(text, language, today()) ?? text))
  }

  function leave() {
    setTyped(null)
    onBlur?.()
  }

  return (
    <TextFrame {...props} value={typed ?? shown} onChange={type} onBlur={leave}>
      <Group
        className={cx(styles.control, styles.group, isReadOnly && styles.closed)}
        isInvalid={Boolean(error)}
        isDisabled={isDisabled}
      >
        <Input
          autoComplete="off"
          onKeyDown={(event) => {
            if (event.altKey && event.key === 'ArrowDown' && !isReadOnly) setOpen(true)
          }}
        />
        <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
          <Button
            slot={null}
            aria-label={t('app.choose-day', { field: label })}
            isDisabled={isDisabled || isReadOnly}
            excludeFromTabOrder
          >
            <Icon name="calendar" size="small" />
          </Button>
          <Popover className={cx(popover.popover)} placement="bottom end">
            <Dialog className={cx(popover.dialog)} aria-label={t('app.choose-day', { field: label })}>
              <DayCalendar
                value={value !== null && isDay(value) ? value : null}
                onChange={(next) => {
                  setTyped(null)
                  onChange(next)
                  setOpen(false)
                }}
              />
            </Dialog>
          </Popover>
        </DialogTrigger>
      </Group>
    </TextFrame>
  )
}
