import { defineLayout, type FieldName } from '#renderer/form/layout.ts'
import { plan } from '#shared/entities/plan.ts'

const swedish = ['reference', 'version', 'adoptedBy', 'adoptedItem', 'owner', 'followUp', 'charterSignedOn'] as const

const form = {
  title: 'plan-editor.fields.form',
  fields: ['status', ['kind', 'profile'], ['language', 'currency'], 'levelNames'],
} as const

const plain = defineLayout(
  plan,
  [{ fields: ['title', 'subtitle', ['startsOn', 'endsOn'], 'opening', 'parentDirectiveId'] }, form],
  ['number', 'symbol', 'signedOn', 'place', 'signatoryId', 'drafterUnitId', 'drafterMark', 'copies', ...swedish],
)

/** What the document is: title, period, layout, opening text, number. */
export const documentLayout = {
  vietnam: defineLayout(
    plan,
    [
      { fields: ['title', 'subtitle', ['startsOn', 'endsOn'], 'opening', 'parentDirectiveId'] },
      {
        title: 'plan-editor.fields.number',
        hint: 'plan-editor.fields.number.hint',
        fields: [
          ['number', 'symbol'],
          ['signedOn', 'place'],
        ],
      },
      form,
    ],
    ['signatoryId', 'drafterUnitId', 'drafterMark', 'copies', ...swedish],
  ),
  sweden: plain,
  turkey: plain,
  mexico: plain,
}

const adoption = {
  fields: ['adoptedBy', ['signedOn', 'adoptedItem'], ['reference', 'version'], 'owner', 'followUp'],
} as const
const charter = { title: 'plan-editor.fields.charter', fields: ['charterSignedOn'] } as const
const signature = { title: 'plan-editor.fields.signature', fields: ['signatoryId'] } as const
const adopted = ['adoptedBy', 'signedOn', 'adoptedItem', 'reference', 'version', 'owner', 'followUp'] as const

/** Who adopted a plan, when, under which paragraph, who follows it up; where the plan is signed, also who signs. */
export const adoptionLayout = {
  sweden: defineLayout(plan, [adoption, charter], without([...adopted, 'charterSignedOn'])),
  // A local equality action plan prints no file number or version.
  turkey: defineLayout(
    plan,
    [{ fields: ['adoptedBy', ['signedOn', 'adoptedItem'], 'owner', 'followUp'] }, charter, signature],
    without(['adoptedBy', 'signedOn', 'adoptedItem', 'owner', 'followUp', 'charterSignedOn', 'signatoryId']),
  ),
  mexico: defineLayout(plan, [adoption, signature], without([...adopted, 'signatoryId'])),
}

const signed = defineLayout(
  plan,
  [{ fields: ['signatoryId', 'signedOn', 'place'] }],
  without(['signatoryId', 'signedOn', 'place']),
)
const numbered = defineLayout(
  plan,
  [{ fields: ['signatoryId', 'number', 'signedOn', 'place'] }],
  without(['signatoryId', 'number', 'signedOn', 'place']),
)

/** Who signs and drafted it. */
export const signatureLayout = {
  vietnam: defineLayout(
    plan,
    [{ fields: ['signatoryId', 'drafterUnitId', ['drafterMark', 'copies']] }],
    without(['signatoryId', 'drafterUnitId', 'drafterMark', 'copies']),
  ),
  sweden: signed,
  turkey: numbered,
  mexico: numbered,
}

type Name = FieldName<typeof plan>

// The other parts of the editor show these; naming them keeps the compiler's check that no field of a plan is forgotten.
function without<const Shown extends readonly Name[]>(shown: Shown): Exclude<Name, Shown[number]>[] {
  const all = Object.keys(plan.fields) as Name[]
  return all.filter((name): name is Exclude<Name, Shown[number]> => !shown.includes(name))
}
