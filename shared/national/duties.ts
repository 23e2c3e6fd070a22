import type { Office } from '../entities/office.ts'
import { dutiesOfEurope } from './duties-of-europe.ts'
import { dutiesOfMexico } from './duties-of-mexico.ts'
import { dutiesOfSpain } from './duties-of-spain.ts'
import { dutiesOfSweden } from './duties-of-sweden.ts'
import { dutiesOfTurkey } from './duties-of-turkey.ts'
import { dutiesOfVietnam } from './duties-of-vietnam.ts'
import type { NationalDuty } from './national-duty.ts'

const charters = dutiesOfEurope.filter(({ code }) => code.startsWith('cemr.'))

const sets: Record<Office['country'], readonly NationalDuty[]> = {
  vn: dutiesOfVietnam,
  se: [...dutiesOfSweden, ...dutiesOfEurope],
  tr: [...dutiesOfTurkey, ...charters],
  mx: dutiesOfMexico,
  es: [...dutiesOfSpain, ...dutiesOfEurope],
  other: dutiesOfEurope,
}

/** The deadline rules known for offices of a country: an offer, never binding, to be changed once adopted. */
export function dutiesOf(country: Office['country']): readonly NationalDuty[] {
  return sets[country]
}
