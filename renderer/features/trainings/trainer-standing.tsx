import type { Trainer } from '#shared/entities/trainer.ts'
import { certificateStanding } from '#shared/rules/certificate-standing.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { occasionDay } from '#renderer/records/occasion-day.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import { today } from '#renderer/ui/today.ts'

type Known = Pick<Trainer, 'state' | 'validUntil' | 'plannedFor' | 'monthOnly'>

/** Whether a trainer is certified, and how long that holds: expired and expiring certificates say so. */
export function TrainerStanding({ trainer }: { trainer: Known }) {
  const formatter = useFormatter()
  const { t, day } = formatter
  const { state, validUntil, plannedFor, monthOnly } = trainer
  const standing = certificateStanding(trainer, today())
  if (validUntil !== null && (standing === 'expired' || standing === 'expiring')) {
    return (
      <Chip tone={standing === 'expired' ? 'bad' : 'warn'}>
        {t(`trainings.certificate.${standing}`, { day: day(validUntil, 'short') })}
      </Chip>
    )
  }
  const planned = occasionDay(formatter, { day: plannedFor, monthOnly })
  if (state !== 'certified' && state !== 'retired' && planned !== '') {
    return (
      <Chip tone="accent">
        {t('trainings.certificate.planned', { state: t(`trainer.state.${state}`), day: planned })}
      </Chip>
    )
  }
  return <Chip tone={state === 'certified' ? 'ok' : 'plain'}>{t(`trainer.state.${state}`)}</Chip>
}
