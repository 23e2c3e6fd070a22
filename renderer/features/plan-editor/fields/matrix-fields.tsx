import { useAll } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { KeepFocus } from '#renderer/ui/keep-focus.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import type { MeasurePair } from '#shared/entities/measure-pair.ts'
import type { Plan } from '#shared/entities/plan.ts'
import { FieldsHead } from './fields-head.tsx'
import styles from './fields.module.css'
import { LevelName } from './level-name.tsx'
import { matrixLevels, type MatrixLevel } from './matrix-levels.ts'
import { PairFields } from './pair-fields.tsx'
import { useFreshFocus } from './use-fresh-focus.ts'
import { useRecordActions } from './use-record-actions.ts'

/** The goal and measurement matrix, row by row under the levels of its target groups. */
export function MatrixFields({ plan }: { plan: Plan }) {
  const { t } = useFormatter()
  const levels = matrixLevels(useAll('measurePair', { planId: plan.id }))
  const actions = useRecordActions('measurePair')
  const fresh = useFreshFocus()

  async function add(level: MatrixLevel | undefined, after: MeasurePair | undefined) {
    const next = after && level?.pairs[level.pairs.indexOf(after) + 1]
    const values = {
      planId: plan.id,
      level: level?.name ?? newName(levels, t('plan-editor.matrix.new-level')),
      groups: level?.pairs[0]?.groups ?? [],
      activity: '',
      activityMeasures: [],
      goal: '',
      goalMeasures: [],
    }
    const made = await actions.insert(values, next?.id ?? null)
    if (made) fresh.expect(made.id)
  }

  const addLevel = (
    <Button icon="plus" need="write" onPress={() => void add(undefined, undefined)}>
      {t('plan-editor.matrix.add-level')}
    </Button>
  )
  return (
    <>
      <FieldsHead title={t('plan-editor.part.matrix')} />
      <p className={styles.intro}>{t('plan-editor.matrix.intro')}</p>
      {levels.length === 0 ? (
        <EmptyState icon="table" title={t('plan-editor.matrix.empty')} action={addLevel}>
          {t('plan-editor.matrix.empty.why')}
        </EmptyState>
      ) : (
        <div className={styles.commands}>{addLevel}</div>
      )}
      <KeepFocus>
        {levels.map((level, place) => (
          <section key={place} className={styles.group} aria-label={level.name}>
            <LevelName
              key={level.pairs[0].id}
              level={level}
              first={level.pairs[0]}
              others={levels.filter((one) => one !== level).map(({ name }) => name)}
              onChange={(change) => actions.updateAll(level.pairs, change)}
            />
            {level.pairs.map((pair, index) => (
              <div key={pair.id} data-entry ref={fresh.ref(pair.id)}>
                <PairFields
                  row={pair}
                  number={index + 1}
                  isFirst={index === 0}
                  isLast={index === level.pairs.length - 1}
                  onAdd={() => void add(level, pair)}
                  onMove={(by) => void actions.move(level.pairs, index, by)}
                  onRemove={() => void actions.remove(pair, pair.activity || t('measurePair'))}
                />
              </div>
            ))}
            <div className={styles.commands}>
              <Button size="small" icon="plus" need="write" onPress={() => void add(level, level.pairs.at(-1))}>
                {t('plan-editor.matrix.add-row', { level: level.name })}
              </Button>
            </div>
          </section>
        ))}
      </KeepFocus>
    </>
  )
}

function newName(levels: readonly MatrixLevel[], name: string): string {
  const names = new Set(levels.map((level) => level.name))
  for (let number = 2; ; number += 1) {
    if (!names.has(name)) return name
    if (!names.has(`${name} ${number}`)) return `${name} ${number}`
  }
}
