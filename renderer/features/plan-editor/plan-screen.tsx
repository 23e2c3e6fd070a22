import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { DocumentActions } from '#renderer/documents/document-actions.tsx'
import { LanguageMenu } from '#renderer/documents/language-menu.tsx'
import { PreviewPane } from '#renderer/documents/preview-pane.tsx'
import { RuleCheck } from '#renderer/documents/rule-check.tsx'
import { useComposition } from '#renderer/documents/use-composition.ts'
import { useRuleCheck } from '#renderer/documents/use-rule-check.ts'
import { SavedState } from '#renderer/form/saved-state.tsx'
import { flushAll } from '#renderer/form/flush.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { untitled } from '#renderer/i18n/untitled.ts'
import { PlanStatus } from '#renderer/records/plan-status.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { documentsOf } from '#shared/documents/kinds/all.ts'
import type { DocumentKind } from '#shared/documents/kinds/names.ts'
import type { Finding } from '#shared/documents/report.ts'
import type { Office } from '#shared/entities/office.ts'
import type { Plan } from '#shared/entities/plan.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { createArrival } from './arrival.ts'

import { FieldsPane } from './fields/fields-pane.tsx'
import { Panes } from './pane/panes.tsx'
import { partOfRule } from './part-of-rule.ts'
import styles from './plan-editor.module.css'
import { TreePane } from './tree/tree-pane.tsx'
import { only, type Selection } from './tree/tree-selection.ts'
import { useNarrow } from './use-narrow.ts'
import { usePlanList } from './use-plan-list.ts'
import { useSettled } from './use-settled.ts'

export type PlanScreenProps = {
  plan: Plan
  office: Office
  recordId?: string | undefined
  onArrived: () => void
  trail?: ReactNode
  onSetting?: ((profile: string, rule: string) => void) | undefined
}

/** The screen of one plan: list, fields and pages, and what is chosen in all three. */
export function PlanScreen({ plan, office, recordId, onArrived, trail, onSetting }: PlanScreenProps) {
  const formatter = useFormatter()
  const { t } = formatter
  const own = plan.language ?? office.documentLanguage
  const [chosenLanguage, setLanguage] = useState<Language | null>(null)
  const language = chosenLanguage ?? own
  const kinds = documentsOf('plan', plan, office)
  const [chosenKind, setKind] = useState<DocumentKind | null>(null)
  const kind = kinds.find((one) => one === chosenKind) ?? kinds[0] ?? 'plan'
  const which = { subject: 'plan' as const, id: plan.id, kind, ...(language === own ? {} : { language }) }

  const composed = useComposition(which)
  const list = usePlanList(plan, language)
  const [selection, setSelection] = useState<Selection>(only('document'))
  const [isChecking, setChecking] = useState(false)
  const isNarrow = useNarrow()
  // A wide window shows the preview until it is put away, a narrow one hides it until it is called.
  const [turned, setTurned] = useState({ narrow: false, wide: false })
  const hasPreview = isNarrow ? turned.narrow : !turned.wide
  const turn = isNarrow ? { ...turned, narrow: !turned.narrow } : { ...turned, wide: !turned.wide }
  const check = useRuleCheck(which, composed.data)
  const { reveal } = list

  // A hit of the search, or a place that another screen named.
  const [arrive] = useState(createArrival)
  useEffect(() => {
    arrive(recordId, reveal, (key) => {
      setSelection(only(key))
      onArrived()
    })
  }, [arrive, recordId, reveal, onArrived])

  const shown = list.settled(selection)
  // Running through the list with the arrow keys must not build a form for every line that is passed.
  const rested = list.settled(useSettled(shown, 150))
  const active = list.rows.find((row) => row.key === rested.active)

  const fields = useMemo(() => <FieldsPane plan={plan} row={active} language={language} />, [plan, active, language])
  const { sourcesOf } = list
  const { marked, target } = useMemo(() => sourcesOf(rested), [sourcesOf, rested])

  function select(next: Selection) {
    // What was typed in the form that goes is stored by the form itself; this only hurries it.
    if (next.active !== shown.active) void flushAll()
    // Whoever chooses for herself no longer waits for a record that was not found.
    if (recordId !== undefined) onArrived()
    setSelection(next)
  }

  function mend({ rule, setting, verdict }: Finding) {
    if (setting && onSetting) return { words: t('rules.mend'), run: () => onSetting(plan.profile, setting) }
    const part = verdict === 'ok' ? undefined : partOfRule[rule]
    const row = list.rows.find((one) => one.kind === 'part' && one.part === part)
    if (part === undefined || row === undefined) return undefined
    return { words: t('rules.mend-at', { part: t(`plan-editor.part.${part}`) }), run: () => select(only(row.key)) }
  }

  return (
    <Page
      title={plan.title || untitled(formatter, 'plan')}
      trail={trail}
      width="full"
      state={
        <>
          <PlanStatus status={plan.status} />
          <SavedState />
        </>
      }
      actions={
        <DocumentActions
          which={which}
          report={check.isError ? undefined : check.data}
          onCheck={() => setChecking(true)}
          hasPreview={hasPreview}
          onPreview={() => setTurned(turn)}
        />
      }
    >
      <Panes
        isNarrow={isNarrow}
        tree={
          <TreePane
            planId={plan.id}
            label={t('plan-editor.pane.tree')}
            nodes={list.nodes}
            isRead={list.isRead}
            rows={list.rows}
            counts={list.counts}
            selection={shown}
            onSelect={select}
            onOpen={list.open}
          />
        }
        fields={fields}
        preview={
          hasPreview ? (
            <PreviewPane
              composition={composed.data}
              error={composed.error}
              kinds={kinds}
              kind={kind}
              onKind={setKind}
              marked={marked}
              target={target}
              onPick={(source) => list.reveal(source, (key) => select(only(key)))}
              note={
                <>
                  <LanguageMenu language={language} onLanguage={setLanguage} />
                  <span className={styles.layout}>{t(`plan.profile.${plan.profile}`)}</span>
                </>
              }
            />
          ) : null
        }
      />
      <RuleCheck
        which={which}
        profile={plan.profile}
        isOpen={isChecking}
        onClose={() => setChecking(false)}
        mend={mend}
      />
    </Page>
  )
}
