import { goals, type NationalSet } from './national-set.ts'

// Titles that were seen on a page; the others are working titles to be checked against the published translation.
const seen = new Set(['1', '2', '11', '12', '22', '23'])

/** The 30 articles of part III of the CEMR Charter, edition of 2006, by Swedish working titles. */
export const cemrArticles: NationalSet = {
  code: 'cemr-2006',
  country: 'se',
  language: 'sv',
  title: 'CEMR-deklarationens artiklar (2006)',
  rows: goals(
    'Europeiska deklarationen för jämställdhet mellan kvinnor och män på lokal och regional nivå (2006), arbetstitlar',
    false,
    [
      'Demokratiskt ansvar',
      'Politisk representation',
      'Deltagande i det politiska livet och samhällslivet',
      'Offentligt ställningstagande för jämställdhet',
      'Samarbete med partner för att främja jämställdhet',
      'Motverka stereotyper',
      'God förvaltning och samråd',
      'Allmänt åtagande',
      'Jämställdhetsanalys',
      'Flerfaldig diskriminering eller missgynnande',
      'Arbetsgivarrollen',
      'Offentlig upphandling och kontrakt',
      'Utbildning och livslångt lärande',
      'Hälsa',
      'Social omsorg och sociala tjänster',
      'Barnomsorg',
      'Omsorg om andra närstående',
      'Social delaktighet',
      'Bostäder',
      'Kultur, idrott och fritid',
      'Säkerhet och trygghet',
      'Könsrelaterat våld',
      'Människohandel',
      'Hållbar utveckling',
      'Stadsplanering och lokal planering',
      'Rörlighet och transporter',
      'Ekonomisk utveckling',
      'Miljö',
      'Kommunen och regionen som reglerande organ',
      'Vänortssamarbete och internationellt samarbete',
    ],
  ).map((row) => ({ ...row, verified: seen.has(row.row) })),
}
