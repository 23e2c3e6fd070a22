import { describe, expect, it } from 'vitest'
import type { Block } from '#shared/documents/block.ts'
import { composeDocument } from '#shared/documents/compose.ts'
import { pictureSize } from '#shared/documents/picture-size.ts'
import { samples } from '#shared/samples/all.ts'
import { buildSampleDossiers } from '#test/builders/build-sample.ts'
import { paragraphsOf, textOf, textsOf } from './composed-text.ts'

const [dossier, proposal] = buildSampleDossiers(samples.umea)
if (!dossier || !proposal) throw new Error('Umeå has a plan and a proposal')
const composition = composeDocument('plan', dossier, 'sv')
const tables = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))

describe('the Umeå plan', () => {
  it('is headed by organisation and type, reference, version and page', () => {
    const [header] = composition.sections[0]?.header ?? []
    expect(header?.runs.map((run) => (run.kind === 'text' ? run.text : run.kind))).toEqual([
      'Umeåregionen',
      'tab',
      'Handlingsplan · Sida ',
      'page',
      ' (',
      'pages',
      ')',
    ])
    const full = composeDocument(
      'plan',
      { ...dossier, plan: { ...dossier.plan, reference: 'KS-2026/00123', version: '1.0' } },
      'sv',
    )
    expect(full.sections[0]?.header.map(textOf)).toEqual([
      'Umeåregionen\tHandlingsplan · Dnr KS-2026/00123 · Version 1.0 · Sida  ()',
    ])
  })

  it('has a decision box on the first page that leaves open what is not stated', () => {
    const [box] = tables(composition.sections[0]?.blocks ?? [])
    const rows = box?.rows.map(({ cells }) =>
      cells.map(({ blocks }) => blocks.map((each) => (each.kind === 'paragraph' ? textOf(each) : '')).join(' ')),
    )
    expect(rows).toEqual([
      ['Antagen av', ''],
      ['Datum och §', ''],
      ['Gäller från–till', ''],
      ['Dokumentansvarig', ''],
      ['Uppföljning sker', ''],
      ['Deklarationen undertecknad', ''],
    ])
    const adopted = composeDocument(
      'plan',
      {
        ...dossier,
        plan: {
          ...dossier.plan,
          adoptedBy: 'Kommunfullmäktige',
          signedOn: '2026-12-14',
          adoptedItem: '§ 187',
          startsOn: '2027-01-01',
          endsOn: '2030-12-31',
        },
      },
      'sv',
    )
    expect(textsOf(adopted, 'tableCell').slice(0, 3)).toEqual([
      'Kommunfullmäktige',
      '2026-12-14 § 187',
      '2027-01-01 – 2030-12-31',
    ])
  })

  it('numbers its headings with the matrix among them, before the ongoing work', () => {
    expect(textsOf(composition, 'heading1')).toEqual([
      '1 Syfte med satsningen',
      '2 Målgrupp',
      '3 Mål- och mätmatris',
      '4 På gång',
      '5 Mer information och kontakt',
    ])
    expect(composition.sections.map(({ page }) => page.landscape)).toEqual([false, true, false])
    expect(composition.sections.map(({ restart }) => restart)).toEqual([false, false, false])
  })

  it('has one matrix for each level with activity, goal and how each is measured', () => {
    const [matrix, ...others] = tables(composition.sections[1]?.blocks ?? [])
    expect(others).toEqual([])
    expect(textsOf(composition, 'heading2')).toEqual(['Intern målgruppsnivå (förtroendevalda, chefer, medarbetare)'])
    expect(textsOf(composition, 'tableHead')).toEqual([
      'Aktiviteter',
      'Så här mäter vi',
      'Jämställdhetsmål',
      'Så här mäter vi',
    ])
    expect(matrix).toMatchObject({ headRows: 1, borders: 'grid' })
    expect(matrix?.rows).toHaveLength(5)
    expect(textsOf(composition, 'tableCell')).toEqual(
      expect.arrayContaining([
        'Utbildning förtroendevalda',
        'Antal träffar',
        'Att skapa nyfikenhet för frågan',
        'Chefsnivåer',
      ]),
    )
  })

  it('makes a table of each further level, in the order they first occur', () => {
    const outer = dossier.pairs.map((pair, index) => ({
      ...pair,
      id: `x${index}`,
      position: 100 + index,
      level: 'Medborgare',
      groups: [],
    }))
    const both = composeDocument('matrix', { ...dossier, pairs: [...outer, ...dossier.pairs] }, 'sv')
    expect(textsOf(both, 'heading1')).toEqual([
      'Intern målgruppsnivå (förtroendevalda, chefer, medarbetare)',
      'Medborgare',
    ])
    expect(tables(both.sections[0]?.blocks ?? [])).toHaveLength(2)
  })

  it('puts the matrix after the section whose measures it measures', () => {
    const measure = dossier.nodes.find(({ kind }) => kind === 'measure')
    const pairs = dossier.pairs.map((pair) => ({ ...pair, measureId: measure?.id ?? null }))
    expect(textsOf(composeDocument('plan', { ...dossier, pairs }, 'sv'), 'heading1').slice(2, 4)).toEqual([
      '3 På gång',
      '4 Mål- och mätmatris',
    ])
  })

  it('adds a table of activities once somebody is responsible or a time is set', () => {
    const nodes = dossier.nodes.map((node) => (node.kind === 'measure' ? { ...node, endsOn: '2010-12-31' } : node))
    const timed = composeDocument('plan', { ...dossier, nodes }, 'sv')
    expect(textsOf(timed, 'heading1')).toContain('3 Aktiviteter')
    expect(textsOf(timed, 'tableHead').slice(0, 6)).toEqual([
      'Nr',
      'Aktivitet',
      'Målgrupp',
      'Ansvarig',
      'Tidplan',
      'Status',
    ])
    expect(textsOf(timed, 'tableCell')).toEqual(expect.arrayContaining(['till 2010-12-31', 'Pågår']))
  })

  it('prints every node as a list that hangs from its bullet, sub-points from a dash', () => {
    const items = textsOf(composition, 'item', 'subitem')
    expect(items).toContain('•\tLokalt arbete med handlingsplaner')
    expect(items).toContain('–\tför förtroendevalda revisorer')
    const all = paragraphsOf(composition).map(textOf).join('\n')
    for (const { title } of dossier.nodes) expect(all).toContain(title)
  })
})

describe('the Umeå proposal', () => {
  const letter = composeDocument('proposal', proposal, 'sv')

  it('goes to the regional council with two occasions of three hours and their content', () => {
    const all = paragraphsOf(letter).map(textOf)
    expect(all[0]).toBe('Till: Regionrådet\t')
    expect(textsOf(letter, 'title')).toEqual(['Förslag till regionrådet om två utbildningstillfällen'])
    expect(all).toEqual(
      expect.arrayContaining([
        '•\tFörsta tillfället, 3 timmar, maj 2010',
        '•\tAndra tillfället, 3 timmar, augusti 2010',
        '–\tupphandling av varor och tjänster',
      ]),
    )
    expect(textsOf(letter, 'heading1')).toEqual([
      'Utbildningstillfällen',
      'Förslag på innehåll',
      'Mer information och kontakt',
    ])
  })

  it('adds time, units and money of a measure only where its words do not hold them', () => {
    const nodes = proposal.nodes.map((node) => (node.kind === 'measure' ? { ...node, budget: 1_200_000 } : node))
    expect(textsOf(composeDocument('proposal', { ...proposal, nodes }, 'sv'), 'item')).toContain(
      '\tResurser: 12 000 kr',
    )
  })

  it('is dated and signed once it is', () => {
    const plan = { ...proposal.plan, signedOn: '2010-03-08', place: 'Umeå' }
    expect(paragraphsOf(composeDocument('proposal', { ...proposal, plan }, 'sv')).map(textOf)[0]).toBe(
      'Till: Regionrådet\tUmeå den 8 mars 2010',
    )
  })
})

describe('a logo', () => {
  const png =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAoAAAAFCAIAAADzBuo/AAAAD0lEQVR4nGNgQAbMDCQBAABLAAMJpXX6AAAAAElFTkSuQmCC'

  it('stands at the top with the office’s name as its text, in its own proportions', () => {
    if (!dossier.identity) throw new Error('no identity')
    const [picture] =
      composeDocument('plan', { ...dossier, identity: { ...dossier.identity, logo: png } }, 'sv').sections[0]?.blocks ??
      []
    expect(picture).toMatchObject({ kind: 'picture', alt: 'Umeåregionen' })
    expect(picture?.kind === 'picture' && picture.width / picture.height).toBeCloseTo(2, 1)
  })

  it('that cannot be read is left out', () => {
    expect(pictureSize('data:image/png;base64,AAAA')).toBeNull()
    expect(pictureSize('data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAD/wAALCAAFAAoBAREA/9k=')).toEqual({
      width: 10,
      height: 5,
    })
  })
})
