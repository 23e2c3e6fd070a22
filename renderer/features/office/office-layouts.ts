import { identity } from '#shared/entities/identity.ts'
import { person } from '#shared/entities/person.ts'
import { signatory } from '#shared/entities/signatory.ts'
import { unit } from '#shared/entities/unit.ts'
import { defineLayout } from '#renderer/form/layout.ts'

export const unitLayout = defineLayout(unit, [{ fields: ['name', ['abbreviation', 'kind'], 'parentId', 'outside'] }])

export const signatoryLayout = defineLayout(signatory, [
  { fields: ['post', 'authorityLines', 'name', ['validFrom', 'validTo'], 'standard'] },
])

export const identityLayout = defineLayout(identity, [
  { fields: ['name', 'validFrom'] },
  {
    title: 'office.letterhead',
    fields: ['parentLines', 'headerLines', ['place', 'symbol'], 'addressLine', 'logo'],
  },
])

export const personLayout = defineLayout(
  person,
  [
    { fields: ['name', ['sex', 'level'], 'sexSelfStated', ['post', 'unitId']] },
    { title: 'people.section.reach', fields: [['email', 'phone'], 'note'] },
    { title: 'people.section.privacy', fields: [['noticeOn', 'keepUntil']] },
  ],
  ['mergedIntoId'],
)
