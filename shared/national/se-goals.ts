import { goals, type NationalSet } from './national-set.ts'

/** The six sub-goals of Swedish equality policy (2016). */
export const seGoals: NationalSet = {
  code: 'se-delmal',
  country: 'se',
  language: 'sv',
  title: 'De jämställdhetspolitiska delmålen',
  rows: goals('Jämställdhetsmyndigheten, Jämställdhet i Sverige', true, [
    'En jämn fördelning av makt och inflytande',
    'Ekonomisk jämställdhet',
    'Jämställd utbildning',
    'Jämn fördelning av det obetalda hem- och omsorgsarbetet',
    'Jämställd hälsa',
    'Mäns våld mot kvinnor ska upphöra',
  ]),
}
