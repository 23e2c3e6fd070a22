import type { OfficePlace } from '#shared/contract/office-calls.ts'
import type { FailureCode } from '#shared/failure.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'

const spoilt = ['office-missing', 'damaged', 'not-a-database', 'foreign-file', 'from-the-future'] as const

/** Whether it is the file itself that is gone or cannot be used; trying again helps only once another one stands there. */
export function isSpoilt(code: FailureCode): code is (typeof spoilt)[number] {
  return spoilt.some((one) => one === code)
}

/** What a person does next, one step after the other; none where the failure's own words say all there is to do. */
export function stepsFor({ t }: Formatter, place: OfficePlace, code: FailureCode): string[] {
  if (code === 'office-missing') return missingSteps(t, place)
  if (!isSpoilt(code)) return []
  if (place !== 'own') return [t('setup.failed.step.renew'), t('setup.failed.step.look')]
  if (code === 'from-the-future') return [t('setup.failed.step.install'), t('setup.failed.step.elsewhere')]
  return [
    t('setup.failed.step.restore'),
    t('setup.failed.step.copy'),
    t('setup.failed.step.earlier'),
    t('setup.failed.step.again'),
  ]
}

function missingSteps(t: Formatter['t'], place: OfficePlace): string[] {
  if (place !== 'own') return [t('setup.failed.step.renew'), t('setup.failed.step.look')]
  return [
    t('setup.failed.step.search'),
    t('setup.failed.step.taken'),
    t('setup.failed.step.restore'),
    t('setup.failed.step.ask'),
  ]
}
