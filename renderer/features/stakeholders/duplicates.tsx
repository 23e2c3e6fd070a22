import { useState } from 'react'
import type { CallOutput, ListRow } from '#shared/contract.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useNamed } from '#renderer/api/use-rows.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { invoke } from '#renderer/api/client.ts'
import { sayFailure } from '#renderer/form/say-failure.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ListArea } from '#renderer/ui/list-area.tsx'
import { RadioGroup } from '#renderer/ui/radio-group.tsx'
import { say } from '#renderer/ui/toast.ts'
import styles from './duplicates.module.css'

type Group = CallOutput<'stakeholder.duplicates'>[number]
type Named = ListRow<'stakeholder'>

// Records that one question names at most; what is left comes once the first are merged.
const mostNamed = 500

/** Organisations that may be in the register twice; a person says which stays, or that they are two. */
export function Duplicates({ onOpen }: { onOpen: (id: string) => void }) {
  const { t } = useFormatter()
  const groups = useCall('stakeholder.duplicates', {}).data
  const shown = withinLimit(groups ?? [])
  const named = useNamed(
    'stakeholder',
    shown.flatMap(({ ids }) => ids),
  )
  if (!groups) return null
  if (groups.length === 0) {
    return (
      <ListArea>
        <EmptyState icon="check" title={t('duplicates.none.title')}>
          {t('duplicates.none.text')}
        </EmptyState>
      </ListArea>
    )
  }
  return (
    <ListArea>
      <div className={styles.page}>
        <p className={styles.hint}>{t('duplicates.hint')}</p>
        <output>{t('duplicates.count', { count: groups.length })}</output>
        <ul className={styles.groups}>
          {shown.map((group) => (
            <li key={group.ids.join()}>
              <Candidates group={group} records={group.ids.flatMap((id) => named.get(id) ?? [])} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      </div>
    </ListArea>
  )
}

function Candidates({
  group,
  records,
  onOpen,
}: {
  group: Group
  records: readonly Named[]
  onOpen: (id: string) => void
}) {
  const formatter = useFormatter()
  const { t } = formatter
  const [chosen, setChosen] = useState<string | null>(null)
  const merge = useCommand('stakeholder.merge')
  const keepId = chosen ?? records[0]?.id
  const keep = records.find(({ id }) => id === keepId)
  const others = records.filter(({ id }) => id !== keepId)

  function run() {
    if (!keep) return
    merge.mutate(
      { keep: versionOf(keep), others: others.map(versionOf) },
      {
        onSuccess: (kept) =>
          say({
            words: t('duplicates.merged', { name: kept.name }),
            action: {
              label: t('app.undo'),
              run: () => {
                invoke('history.undo', {}).catch((error: unknown) => sayFailure(formatter, error))
              },
            },
          }),
      },
    )
  }

  return (
    <div className={styles.group}>
      <RadioGroup
        label={`${t('duplicates.keep')} (${t(`duplicates.reason.${group.reason}`)})`}
        value={keepId ?? null}
        onChange={setChosen}
        options={records.map((record) => ({ id: record.id, label: record.name, detail: factsOf(record) }))}
      />
      <div className={styles.actions}>
        <Button icon="check" isDisabled={others.length === 0} onPress={run}>
          {t('duplicates.merge')}
        </Button>
        {keep && (
          <Button kind="quiet" icon="open" onPress={() => onOpen(keep.id)}>
            {t('app.open')}
          </Button>
        )}
      </div>
    </div>
  )

  function factsOf({ shortName, kind, planRole, email, phone, address }: Named): string {
    const role = planRole === 'none' ? null : t(`stakeholder.planRole.${planRole}`)
    return [shortName, t(`stakeholder.kind.${kind}`), role, email, phone, address].filter(Boolean).join(' · ')
  }
}

function versionOf({ id, revision }: Named) {
  return { id, revision }
}

function withinLimit(groups: readonly Group[]): Group[] {
  let room = mostNamed
  return groups.filter(({ ids }) => (room -= ids.length) >= 0)
}
