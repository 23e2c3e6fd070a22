import type { Add } from '../adder.ts'

type Municipalities = { vindeln: string; vannas: string; bjurholm: string }
type Made = { planId: string; proposalId: string; pairs: readonly string[]; municipalities: Municipalities }

/** Trainings, groups and indicators of the initiative. What is planned has no day but, at most, a month. */
export function makeRecord(add: Add, { planId, proposalId, pairs, municipalities }: Made): void {
  const training = (title: string, level: 'elected' | 'manager' | 'staff' | 'not-stated', audience: string) =>
    add('training', { title, level, audience, planId, state: 'ongoing' })
  training('Utbildning förtroendevalda', 'elected', 'Förtroendevalda')
  training('Utbildning chefer', 'manager', 'Chefer')
  training('Processutbildning', 'staff', 'Ekonomer, controllers och kvalitetsgranskare')
  training('Processutbildning för revisorer', 'elected', 'Förtroendevalda revisorer')
  training('Chefsutvecklingsforum', 'manager', 'Chefer')
  add('training', { title: 'Kick-off för satsningen', kind: 'kick-off', planId, state: 'ongoing' })
  add('training', {
    title: 'Lokala utbildningsinsatser',
    planId,
    state: 'ongoing',
    unitIds: [municipalities.vindeln, municipalities.vannas, municipalities.bjurholm],
  })
  makeProposed(add, proposalId)
  add('body', {
    name: 'Arbetsgruppen för JämFör',
    kind: 'working-group',
    purpose: 'Webbaserat uppföljningssystem.',
  })
  add('meeting', {
    title: 'Kommunstyrelse-/arbetsgruppsseminarium ”Livskvalitet och social hållbarhet”',
    kind: 'seminar',
    planId,
    sittings: 1,
  })
  makeIndicators(add, planId, pairs)
}

function makeProposed(add: Add, planId: string): void {
  const course = add('training', {
    title: 'Två utbildningstillfällen om CEMR:s jämställdhetsdeklaration',
    planId,
    hours: 6,
    content: [
      'kommuners och regioners politiska och beslutsfattande roll',
      'utbud av service och tjänster såsom socialtjänst, vård och omsorg och utbildning',
      'arbetsgivarroll och personalpolitik',
      'budgetering/ekonomisk verksamhet',
      'upphandling av varor och tjänster',
      'könsrelaterat våld och människohandel',
      'samhällsplanering och hållbar utveckling, exempelvis miljö, infrastruktur och kollektivtrafik',
    ],
  })
  const occasion = (title: string, day: string) =>
    add('occasion', { title, trainingId: course, day, monthOnly: true, hours: 3, sittings: 1 })
  occasion('Första tillfället', '2010-05-01')
  occasion('Andra tillfället', '2010-08-01')
}

function makeIndicators(add: Add, planId: string, [elected, kickOff, managers, spread]: readonly string[]): void {
  const flowing = { planId, stage: 'output', measure: 'people', direction: 'up' } as const
  const row = (pairId: string | undefined) => (pairId === undefined ? {} : { pairId })
  for (const pair of [elected, kickOff, managers]) {
    add('indicator', { ...flowing, ...row(pair), name: 'Antal deltagare kvinnor och män', flow: 'attendances' })
  }
  add('indicator', { ...flowing, ...row(elected), name: 'Antal träffar', measure: 'number', flow: 'sessions' })
  add('indicator', {
    planId,
    ...row(spread),
    name: 'Antal förvaltningar som påbörjat ett arbete med jämställdhetsintegrering',
    stage: 'outcome',
    measure: 'number',
    direction: 'up',
    accumulation: 'cumulative',
  })
  for (const pair of [elected, managers]) {
    add('indicator', {
      planId,
      ...row(pair),
      name: 'Intervju och/eller enkät i samband med utvärderingar',
      stage: 'outcome',
      nature: 'qualitative',
      measure: 'text',
    })
  }
}
