import { describe, expect, it } from 'vitest'
import { fillSample, treeOf, wordsOf } from './fill-sample.ts'

const made = fillSample('umea')
const titles = (plan: number, depth: number) =>
  treeOf(made, plan)
    .filter((node) => node.depth === depth)
    .map(({ title }) => title)

describe('the plan of the Umeå region', () => {
  it('has purpose, target group, ongoing work and contact', () => {
    expect(titles(0, 1)).toEqual(['Syfte med satsningen', 'Målgrupp', 'På gång', 'Mer information och kontakt'])
    expect(titles(0, 2)).toHaveLength(3 + 2 + 8 + 3)
  })

  it('has the four rows of the goal and measurement matrix', () => {
    const rows = made.filter(({ entity }) => entity === 'measurePair').map(({ value }) => value)
    expect(rows.map(({ level }) => level)).toEqual(Array.from({ length: 4 }, () => 'Intern målgruppsnivå'))
    expect(rows[0]?.groups).toEqual(['förtroendevalda', 'chefer', 'medarbetare'])
    expect(
      rows.map(({ activity, activityMeasures, goal, goalMeasures }) => [
        activity,
        activityMeasures,
        goal,
        goalMeasures,
      ]),
    ).toEqual([
      [
        'Utbildning förtroendevalda',
        ['Antal deltagare kvinnor och män', 'Antal träffar'],
        'Att de förtroendevalda får en gemensam kunskapsplattform i jämställdhetsfrågan',
        ['Intervju och/eller enkät i samband med utvärderingar'],
      ],
      [
        'Kick-off för satsningen',
        ['Antal deltagare kvinnor och män'],
        'Att skapa nyfikenhet för frågan',
        ['Utvärdering'],
      ],
      [
        'Utbildning chefer',
        ['Antal deltagare kvinnor och män', 'Chefsnivåer'],
        'Att chefer får en gemensam kunskapsplattform i jämställdhetsfrågan',
        ['Intervju och/eller enkät i samband med utvärderingar'],
      ],
      [
        'Kunskapsspridning om CEMR:s deklaration om jämställdhet och jämställdhetsintegrering som strategi',
        ['Kännedom om deklarationen och jämställdhetsintegrering på förvaltningsnivå'],
        'Jämställdhetsintegrering påbörjad i x antal förvaltningar, med stöd av t.ex. CEMR',
        ['Antal förvaltningar som påbörjat ett arbete med jämställdhetsintegrering'],
      ],
    ])
  })

  it.each([
    'Stöd för undertecknande av CEMR',
    'Framtagande av handlingsplan enligt CEMR',
    'Lokalt arbete med handlingsplaner',
    'ekonomer, controllers och kvalitetsgranskare',
    'förtroendevalda revisorer',
    'Chefsutvecklingsforum',
    'JämFör, ett webbaserat uppföljningssystem',
    'Vindeln, Vännäs, Bjurholm',
    '”Livskvalitet och social hållbarhet”',
    'Projektsamordnare',
    'www.umearegionen.se/jamstalldhet',
    'www.skl.se/jamstalldhet',
  ])('says “%s”', (words) => {
    expect(wordsOf(made, 'planNode')).toContain(words)
  })
})

describe('the proposal to the regional council', () => {
  it('asks for two occasions of three hours, in May and August 2010', () => {
    const proposal = made.filter(({ entity }) => entity === 'plan')[1]
    expect(proposal?.value.kind).toBe('proposal')
    expect(JSON.stringify(proposal?.value.opening)).toContain(
      'två utbildningstillfällen à 3 timmar, i maj och augusti 2010',
    )
    expect(made.find(({ entity }) => entity === 'recipient')?.value).toMatchObject({
      kind: 'addressee',
      name: 'Regionrådet',
    })
  })

  it('lists the seven roles of the declaration', () => {
    expect(titles(1, 3)).toEqual([
      'kommuners och regioners politiska och beslutsfattande roll',
      'utbud av service och tjänster såsom socialtjänst, vård och omsorg och utbildning',
      'arbetsgivarroll och personalpolitik',
      'budgetering/ekonomisk verksamhet',
      'upphandling av varor och tjänster',
      'könsrelaterat våld och människohandel',
      'samhällsplanering och hållbar utveckling, exempelvis miljö, infrastruktur och kollektivtrafik',
    ])
  })
})

it('holds no private person: no name, telephone or mail', () => {
  expect(wordsOf(made)).not.toMatch(/@|\b07\d|070/)
  expect(made.filter(({ entity }) => entity === 'signatory')).toEqual([])
})
