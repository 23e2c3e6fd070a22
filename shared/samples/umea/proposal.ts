import { section, type Outline } from '../outline.ts'
import { contact } from './plan.ts'

// The roles of municipalities and regions that the declaration deals with, in its order.
const roles = [
  'kommuners och regioners politiska och beslutsfattande roll',
  'utbud av service och tjänster såsom socialtjänst, vård och omsorg och utbildning',
  'arbetsgivarroll och personalpolitik',
  'budgetering/ekonomisk verksamhet',
  'upphandling av varor och tjänster',
  'könsrelaterat våld och människohandel',
  'samhällsplanering och hållbar utveckling, exempelvis miljö, infrastruktur och kollektivtrafik',
]

/** The proposal to the regional council: two occasions and what they could hold. */
export function proposalOutline(charter: string): Outline[] {
  return [
    section('Utbildningstillfällen', [
      { kind: 'measure', title: 'Första tillfället, 3 timmar, maj 2010', dueText: 'Maj 2010' },
      { kind: 'measure', title: 'Andra tillfället, 3 timmar, augusti 2010', dueText: 'Augusti 2010' },
    ]),
    section('Förslag på innehåll', [
      {
        kind: 'point',
        title: 'CEMR:s deklaration om jämställdhet',
        directiveIds: [charter],
        children: roles.map((title) => ({ kind: 'point', title })),
      },
    ]),
    contact(),
  ]
}
