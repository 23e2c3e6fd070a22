import { defineLayout, type FieldName } from '#renderer/form/layout.ts'
import { plan } from '#shared/entities/plan.ts'

const swedish = ['reference', 'version', 'adoptedBy', 'adoptedItem', 'owner', 'followUp', 'charterSignedOn'] as const

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
      {
        title: 'plan-editor.fields.form',
        fields: ['status', ['kind', 'profile'], ['language', 'currency'], 'levelNames'],
      },
    ],
    ['signatoryId', 'drafterUnitId', 'drafterMark', 'copies', ...swedish],
  ),
  sweden: defineLayout(
    plan,
    [
      { fields: ['title', 'subtitle', ['startsOn', 'endsOn'], 'opening', 'parentDirectiveId'] },
      {
        title: 'plan-editor.fields.form',
        fields: ['status', ['kind', 'profile'], ['language', 'currency'], 'levelNames'],
      },
    ],
    ['number', 'symbol', 'signedOn', 'place', 'signatoryId', 'drafterUnitId', 'drafterMark', 'copies', ...swedish],
  ),
}

/** The box on the first page of a Swedish steering document: who adopted it, when, under which paragraph. */
export const adoptionLayout = defineLayout(
  plan,
  [
    { fields: ['adoptedBy', ['signedOn', 'adoptedItem'], ['reference', 'version'], 'owner', 'followUp'] },
    { title: 'plan-editor.fields.charter', fields: ['charterSignedOn'] },
  ],
  without(['adoptedBy', 'signedOn', 'adoptedItem', 'reference', 'version', 'owner', 'followUp', 'charterSignedOn']),
)

/** Who signs and drafted it. */
export const signatureLayout = {
  vietnam: defineLayout(
    plan,
    [{ fields: ['signatoryId', 'drafterUnitId', ['drafterMark', 'copies']] }],
    without(['signatoryId', 'drafterUnitId', 'drafterMark', 'copies']),
  ),
  sweden: defineLayout(
    plan,
    [{ fields: ['signatoryId', 'signedOn', 'place'] }],
    without(['signatoryId', 'signedOn', 'place']),
  ),
}

type Name = FieldName<typeof plan>

// The other parts of the editor show these; naming them keeps the compiler's check that no field of a plan is forgotten.
function without<const Shown extends readonly Name[]>(shown: Shown): Exclude<Name, Shown[number]>[] {
  const all = Object.keys(plan.fields) as Name[]
  return all.filter((name): name is Exclude<Name, Shown[number]> => !shown.includes(name))
}
