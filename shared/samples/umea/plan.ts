import { section, type Outline } from '../outline.ts'

export type Municipalities = { vindeln: string; vannas: string; bjurholm: string }

function point(title: string): Outline {
  return { kind: 'point', title }
}

function ongoing(title: string, more: Partial<Outline> = {}): Outline {
  return { kind: 'measure', status: 'ongoing', title, ...more }
}

/** Where to read more and whom to ask; the person is named by the role. */
export function contact(): Outline {
  return section('Mer information och kontakt', [
    point('Kontakt: Projektsamordnare'),
    point('Läs mer på www.umearegionen.se/jamstalldhet'),
    point('Läs mer på www.skl.se/jamstalldhet'),
  ])
}

/** Purpose, target group and ongoing work of the initiative. */
export function planOutline(charter: string, { vindeln, vannas, bjurholm }: Municipalities): Outline[] {
  return [
    section('Syfte med satsningen', [
      point(
        'Skapa en gemensam kunskapsplattform om vikten av ett jämställdhetsperspektiv, för politiker och chefer i hela regionen.',
      ),
      point('Gemensamt arbeta med kvalitetssäkring av en jämställd medborgarservice genom jämställdhetsintegrering.'),
      point(
        'Förändra attityder och värderingar på lång sikt genom ökad kunskap och möjlighet att tillsammans diskutera och reflektera kring dessa angelägna frågor.',
      ),
    ]),
    section('Målgrupp', [
      point('Politiker och ledande tjänstemän i Umeåregionen.'),
      point(
        'Indirekt medborgarna i Umeåregionen, eftersom satsningen avser att få effekt ute i samhället och på den konkreta kommunala verksamheten.',
      ),
    ]),
    section('På gång', [
      ongoing('Stöd för undertecknande av CEMR:s deklaration om jämställdhet', { directiveIds: [charter] }),
      ongoing('Framtagande av handlingsplan enligt CEMR:s deklaration om jämställdhet', { directiveIds: [charter] }),
      ongoing('Lokalt arbete med handlingsplaner'),
      ongoing('Processutbildningar', {
        children: [
          {
            ...point('för ekonomer, controllers och kvalitetsgranskare'),
            targetLevel: 'Ekonomer, controllers, kvalitetsgranskare',
          },
          { ...point('för förtroendevalda revisorer'), targetLevel: 'Förtroendevalda revisorer' },
        ],
      }),
      ongoing('Chefsutvecklingsforum', { targetLevel: 'Chefer' }),
      ongoing('Deltagande i arbetsgruppen för JämFör, ett webbaserat uppföljningssystem'),
      ongoing('Lokala utbildningsinsatser (Vindeln, Vännäs, Bjurholm)', {
        partnerUnitIds: [vindeln, vannas, bjurholm],
      }),
      ongoing('Kommunstyrelse-/arbetsgruppsseminarium ”Livskvalitet och social hållbarhet”'),
    ]),
    contact(),
  ]
}
