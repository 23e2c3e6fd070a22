import { roman } from '../../rules/counting.ts'
import { sumOf } from '../../rules/breakdown.ts'
import { shortCitation } from '../../rules/citation.ts'
import type { Day } from '../../day.ts'
import { isOpen } from '../../rules/carry-over.ts'
import type { Paragraph } from '../block.ts'
import type { PeriodDossier } from '../dossiers/period.ts'
import { paragraph } from '../make.ts'
import { decisionText, ownerText } from '../meetings/decision-text.ts'
import { peopleText } from '../people/people-text.ts'
import type { Printing } from '../printing.ts'
import { indicatorFacts } from '../reports/indicator-rows.ts'
import { measuresByPlan, progressOf } from '../reports/measures.ts'
import { sessionsText } from '../reports/sessions.ts'
import { spanWords } from '../reports/span.ts'
import { dayText } from '../when.ts'
import { dashed } from './meeting-lines.ts'
import type { ReportAnnex } from './report-annexes.ts'

// What only people can say stays open to be written.
const toWrite = '…………………………………………………………………………'

type Part = { title: string; text: Paragraph[] }

/** How the annex of that name is called in the text; nothing where there is none. */
type AnnexLabel = (name: ReportAnnex['name']) => string | null

/** The five sections of a report (instructions on result reports; the government's own: direction, results by target). */
export function reportText(printing: Printing<PeriodDossier>, annexLabel: AnnexLabel): Paragraph[] {
  const { words, dossier, own, paper } = printing
  const { t } = words
  const source = paper.source
  const office = dossier.identity?.name ?? '…'
  const open = () => [paragraph('body', toWrite, { source })]
  const sections: { title: string; parts: Part[] | Paragraph[] }[] = [
    { title: t('document.report.direction'), parts: direction(printing) },
    { title: t('document.report.results'), parts: results(printing, annexLabel) },
    {
      title: t('document.report.assessment'),
      parts: (['strengths', 'weaknesses', 'causes'] as const).map((name) => ({
        title: t(`document.report.${name}`),
        text: open(),
      })),
    },
    { title: t('document.report.outlook'), parts: outlook(printing) ?? open() },
    // The last line carries the end mark, which would otherwise go to the last one with words.
    { title: t('document.report.proposals'), parts: [paragraph('body', `${toWrite}./.`, { source })] },
  ]
  const opening = t('document.report.opening', { office, period: spanWords(words, dossier.period) })
  return [
    paragraph('body', opening, { source }),
    ...sections.flatMap(({ title, parts }, index) => [
      paragraph('heading1', `${roman(index + 1)}. ${own.upper(title)}`, { source }),
      ...parts.flatMap((part, place) =>
        'kind' in part ? [part] : [paragraph('heading2', `${place + 1}. ${part.title}`, { source }), ...part.text],
      ),
    ]),
  ]
}

// What was issued in the period, what the work rests on from before, and who met about it.
function direction({ words, own, dossier, paper }: Printing<PeriodDossier>): Paragraph[] {
  const { from, to } = dossier.period
  const { t, day } = words
  const type = t('document.type.plan')
  const typed = (title: string) =>
    own.lower(title).startsWith(own.lower(type)) ? title : `${type} ${own.lower(title.slice(0, 1))}${title.slice(1)}`
  const plans = dossier.plans.filter(({ kind }) => kind === 'plan')
  const lines = plans.map((plan) => {
    const number = [plan.number, plan.symbol].filter((part) => part !== null && part !== '').join('/')
    const facts = [number, plan.signedOn === null ? '' : day(plan.signedOn)].filter((part) => part !== '').join(', ')
    const title = typed(plan.title)
    return { day: plan.signedOn, text: facts === '' ? title : `${title} (${facts})`, source: plan.id }
  })
  const cited = dossier.directives
    .filter(({ number }) => number !== null)
    .map((directive) => ({ day: directive.issuedOn, text: shortCitation(directive, words), source: directive.id }))
  const isNew = ({ day: on }: { day: Day | null }) => on !== null && on >= from && on <= to
  const all = [...lines, ...cited]
  const { meetings, stakeholders } = dossier.counters
  const met = [
    t('document.report.meetings-held', { count: meetings.count }),
    ...(stakeholders.count > 0 ? [t('document.report.stakeholders-met', { count: stakeholders.count })] : []),
  ]
  const under = (label: string, listed: typeof all): Paragraph[] =>
    listed.length === 0
      ? []
      : [paragraph('body', `${label}:`, { source: paper.source, keepNext: true }), ...dashed(listed)]
  return [
    ...under(t('document.report.issued'), all.filter(isNew)),
    ...under(
      t('document.report.rests-on'),
      all.filter((one) => !isNew(one)),
    ),
    paragraph('body', met.join(' '), { source: paper.source }),
  ]
}

function results(printing: Printing<PeriodDossier>, annexLabel: AnnexLabel): Part[] {
  const { words, paper } = printing
  const { t } = words
  const see = (name: ReportAnnex['name']): Paragraph[] => {
    const annex = annexLabel(name)
    if (annex === null) return []
    return [paragraph('body', t('document.report.see-annex', { name, annex }), { source: paper.source })]
  }
  return [
    { title: t('document.report.targets'), text: [...targets(printing), ...see('targets')] },
    { title: t('document.report.tasks'), text: [...tasks(printing), ...see('tasks')] },
    { title: t('document.report.communication'), text: [...communication(printing), ...see('people')] },
    { title: t('document.report.inspection'), text: inspection(printing) },
    { title: t('document.report.follow-up'), text: followUp(printing) },
  ]
}

function none({ words, paper }: Printing): Paragraph[] {
  return [paragraph('body', words.t('document.report.none'), { source: paper.source })]
}

function targets(printing: Printing<PeriodDossier>): Paragraph[] {
  const { t } = printing.words
  const lines = indicatorFacts(printing)
    .filter(({ result }) => result !== '')
    .map(({ indicator, result, target }) => ({
      text: t('document.labelled', { label: indicator.name, value: target === '' ? result : `${result} (${target})` }),
      source: indicator.id,
    }))
  return lines.length === 0 ? none(printing) : dashed(lines)
}

function tasks(printing: Printing<PeriodDossier>): Paragraph[] {
  const { t } = printing.words
  const lines = measuresByPlan(printing.dossier)
    .filter(({ measures }) => measures.length > 0)
    .map(({ plan, measures }) => ({
      text: t('document.report.plan-progress', { title: plan.title, ...progressOf(measures, printing.dossier.period) }),
      source: plan.id,
    }))
  return lines.length === 0 ? none(printing) : dashed(lines)
}

function communication(printing: Printing<PeriodDossier>): Paragraph[] {
  const { words, dossier, paper } = printing
  const { t } = words
  const { menEngaged } = dossier.counters
  const posted = dossier.publications.map((one) => ({
    text: t('document.report.posted', {
      title: one.title,
      place: one.place ?? t(`publication.channel.${one.channel}`),
      day: dayText(words, { day: one.postedOn, monthOnly: one.monthOnly }),
    }),
    source: one.id,
  }))
  return [
    paragraph('body', sessionsText(printing), { source: paper.source }),
    ...(sumOf(menEngaged.people) === 0
      ? []
      : [
          paragraph('body', t('document.report.men-engaged', { people: peopleText(words, menEngaged.people) }), {
            source: paper.source,
          }),
        ]),
    ...dashed(posted),
  ]
}

function inspection(printing: Printing<PeriodDossier>): Paragraph[] {
  const { words, dossier } = printing
  const lines = dossier.inspections.map((one) => ({
    text: [one.title, one.inspected ?? '', dayText(words, one), words.t(`inspection.state.${one.state}`)]
      .filter((part) => part !== '')
      .join(', '),
    source: one.id,
  }))
  return lines.length === 0 ? none(printing) : dashed(lines)
}

function followUp(printing: Printing<PeriodDossier>): Paragraph[] {
  const { dossier, words } = printing
  const decided = dossier.decisions
    .filter(({ kind }) => kind !== 'information')
    .map((one) => ({
      text: `${decisionText(printing, one).replace(/\.$/u, '')}: ${words.t(`decision.status.${one.status}`)}`,
      source: one.id,
    }))
  const given = dossier.tasks.map((one) => {
    const owner = ownerText(printing, one)
    const state = words.t(`task.status.${one.status}`)
    return { text: `${owner === '' ? one.title : `${one.title} (${owner})`}: ${state}`, source: one.id }
  })
  return decided.length + given.length === 0 ? none(printing) : dashed([...decided, ...given])
}

// What is not done yet goes on.
function outlook(printing: Printing<PeriodDossier>): Paragraph[] | null {
  const left = [
    ...measuresByPlan(printing.dossier).flatMap(({ measures }) =>
      measures
        .filter(({ status }) => status !== 'done' && status !== 'dropped')
        .map(({ id, title }) => ({ text: title.split('\n')[0] ?? '', source: id })),
    ),
    ...printing.dossier.tasks
      .filter(({ status }) => isOpen(status))
      .map(({ id, title }) => ({ text: title, source: id })),
  ]
  return left.length === 0 ? null : dashed(left)
}
