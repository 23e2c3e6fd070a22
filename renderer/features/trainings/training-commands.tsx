import { blankRecord } from '#shared/blank-record.ts'
import type { Training } from '#shared/entities/training.ts'
import { createRecord } from '#renderer/form/record-calls.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { say } from '#renderer/ui/toast.ts'
import { TrainingState } from './state-chip.tsx'
import styles from './trainings.module.css'

/** How far a training has come, and what follows from it: a course of the programme, the same in the next year. */
export function TrainingCommands({ training, onTraining }: { training: Training; onTraining: (id: string) => void }) {
  const t = useT()
  const fail = useSayFailure()
  const copy = useCommand('record.copyIntoNextYear')

  function addCourse() {
    const { level, audience, mode, unitIds, allUnits, planId, planNodeId, forMen } = training
    const known = { level, audience, mode, unitIds, allUnits, planId, planNodeId, forMen, parentId: training.id }
    const values = blankRecord('training', { title: t('trainings.new-course'), ...known })
    createRecord('training', values).then(({ id }) => onTraining(id), fail)
  }

  function again() {
    const done = ([id]: string[]) => {
      say({ tone: 'ok', words: t('trainings.copied', { title: training.title }) })
      if (id !== undefined) onTraining(id)
    }
    copy.mutate({ entity: 'training', ids: [training.id] }, { onSuccess: ({ ids }) => done(ids) })
  }

  return (
    <div className={styles.commands}>
      <TrainingState state={training.state} />
      <Button size="small" icon="plus" need="write" onPress={addCourse}>
        {t('trainings.add-course')}
      </Button>
      <Button size="small" icon="redo" need="write" isDisabled={copy.isPending} onPress={again}>
        {t('trainings.copy')}
      </Button>
    </div>
  )
}
