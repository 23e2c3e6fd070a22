import { proseOf } from '../rich-text.ts'
import { adder } from './adder.ts'
import { makeDirectives } from './an-giang/directives.ts'
import { planOutline } from './an-giang/outline.ts'
import { makeRecord } from './an-giang/record.ts'
import { makeUnits } from './an-giang/units.ts'
import { makeOutline } from './outline.ts'
import type { Sample } from './sample.ts'

/**
 * A vocational college with its equality plan of 2021. The source gives no number, day, symbol, signatory, parent body
 * or distribution list, so these stay empty.
 */
export const anGiang: Sample = {
  name: 'an-giang',
  fill(make) {
    make('office', {
      country: 'vn',
      kind: 'college',
      documentLanguage: 'vi',
      currency: 'VND',
      lengthUnit: 'mm',
      sample: 'an-giang',
    })
    make('identity', {
      name: 'Trường Cao đẳng nghề An Giang',
      headerLines: ['Trường Cao đẳng nghề', 'An Giang'],
      parentLines: [],
      // The province the source names; a provincial body writes it before the date (Nghị định 30/2020 Phụ lục I II.4).
      place: 'An Giang',
    })
    const units = makeUnits(make)
    const directives = makeDirectives(make)
    const planId = make('plan', {
      kind: 'plan',
      title: 'Hoạt động vì sự tiến bộ của phụ nữ và bình đẳng giới năm 2021',
      profile: 'vn-nd30',
      language: 'vi',
      currency: 'VND',
      status: 'draft',
      startsOn: '2021-01-01',
      endsOn: '2021-12-31',
      levelNames: ['Phần', 'Nội dung', 'Nhiệm vụ'],
      opening: proseOf(
        'Trường Cao đẳng nghề An Giang xây dựng Kế hoạch hoạt động vì sự tiến bộ của phụ nữ (VSTBPN) và bình đẳng giới (BĐG) năm 2021, như sau:',
      ),
      parentDirectiveId: directives.parentPlan,
    })
    make('planBasis', { planId, directiveId: directives.parentPlan })
    makeOutline(make, planId, planOutline(directives, units))
    makeRecord(adder(make), { planId, departments: units.departments, mediaTeam: units.media })
  },
}
