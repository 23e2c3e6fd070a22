import type { Entities } from '../entities/all.ts'
import type { InputOf } from '../entity.ts'
import { proseOf } from '../rich-text.ts'
import { adder } from './adder.ts'
import { makeOutline } from './outline.ts'
import type { Sample } from './sample.ts'
import { makeMatrix } from './umea/matrix.ts'
import { planOutline } from './umea/plan.ts'
import { proposalOutline } from './umea/proposal.ts'
import { makeRecord } from './umea/record.ts'

/** A region with its equality initiative, the matrix that measures it, and its proposal to the regional council. */
export const umea: Sample = {
  name: 'umea',
  fill(make) {
    make('office', {
      country: 'se',
      kind: 'region',
      documentLanguage: 'sv',
      currency: 'SEK',
      lengthUnit: 'mm',
      sample: 'umea',
    })
    make('identity', {
      name: 'Umeåregionen',
      headerLines: [],
      parentLines: [],
      addressLine: 'www.umearegionen.se/jamstalldhet',
    })
    const municipality = (name: string) => make('unit', { name, kind: 'municipality', outside: true })
    const municipalities = {
      vindeln: municipality('Vindeln'),
      vannas: municipality('Vännäs'),
      bjurholm: municipality('Bjurholm'),
    }
    make('unit', { name: 'Regionrådet', kind: 'committee', outside: false })
    const charter = make('directive', {
      kind: 'charter',
      typeName: 'CEMR:s deklaration',
      subject: 'jämställdhet',
      family: 'international',
      status: 'unknown',
      verified: false,
    })
    // The source names a project coordinator as contact, not as the owner of a document, so that stays open.
    const shared: Pick<InputOf<Entities['plan']>, 'profile' | 'language' | 'currency' | 'levelNames'> = {
      profile: 'se-plan',
      language: 'sv',
      currency: 'SEK',
      levelNames: [],
    }
    const planId = make('plan', {
      ...shared,
      kind: 'plan',
      title: 'Jämställdhet, genus och förändringsarbete i Umeåregionen',
      status: 'ongoing',
    })
    makeOutline(make, planId, planOutline(charter, municipalities))
    const pairs = makeMatrix(make, planId)
    const proposalId = make('plan', {
      ...shared,
      kind: 'proposal',
      title: 'Förslag till regionrådet om två utbildningstillfällen',
      status: 'draft',
      opening: proseOf(
        'Förfrågan och förslag till regionrådet: två utbildningstillfällen à 3 timmar, i maj och augusti 2010.',
      ),
    })
    make('recipient', { planId: proposalId, kind: 'addressee', name: 'Regionrådet', position: 0 })
    makeOutline(make, proposalId, proposalOutline(charter))
    makeRecord(adder(make), { planId, proposalId, pairs, municipalities })
  },
}
