import { useState } from 'react'
import type { CallOutput, ListRow } from '#shared/contract.ts'
import type { MergedEntity } from '#shared/entities/not-same.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useNamedOf } from '#renderer/api/use-rows.ts'
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
type Named = ListRow<MergedEntity>

type Props = {
  what: MergedEntity
  /** What tells one record from another of the same name. */
  factsOf: (record: Named) => string
  onOpen: (id: string) => void
}

// As many as one looks through; what is left comes once the first are decided.
const mostShown = 100

/** Records that may be in a register twice; a person says which stays, or that they are not the same. */
export function Duplicates({ what, factsOf, onOpen }: Props) {
  const { t } = useFormatter()
  const groups = useCall(`${what}.duplicates`, {}).data
  const shown = (groups ?? []).slice(0, mostShown)
  const named = useNamedOf(new Map([[what, new Set(shown.flatMap(({ ids }) => ids))]]))
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
              <Candidates
                {...{ what, factsOf, onOpen, group }}
                records={group.ids.flatMap((id) => (named.get(id) as unknown as Named | undefined) ?? [])}
              />
            </li>
          ))}
        </ul>
      </div>
    </ListArea>
  )
}

function Candidates({ what, factsOf, group, records, onOpen }: Props & { group: Group; records: readonly Named[] }) {
  const formatter = useFormatter()
  const { t } = formatter
  const [chosen, setChosen] = useState<string | null>(null)
  const merge = useCommand(`${what}.merge`)
  const apart = useCommand(`${what}.keepApart`)
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

  function keepApart() {
    apart.mutate({ ids: group.ids }, { onSuccess: () => say({ words: t('duplicates.kept-apart') }) })
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
        <Button kind="quiet" icon="close" need="write" isDisabled={apart.isPending} onPress={keepApart}>
          {t('duplicates.not-same')}
        </Button>
        <Button icon="check" need="manage" isDisabled={others.length === 0} onPress={run}>
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
}

function versionOf({ id, revision }: Named) {
  return { id, revision }
}
