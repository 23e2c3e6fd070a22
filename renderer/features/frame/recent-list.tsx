import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { useNamedOf } from '#renderer/api/use-rows.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { iconOf } from '#renderer/records/record-address.ts'
import { cx } from '#renderer/ui/cx.ts'
import { Icon } from '#renderer/ui/icon.tsx'
import type { EntityName } from '#shared/entities/names.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { recentOf } from './recent-searches.ts'
import type { ShownHit } from './search-hits.ts'
import styles from './search-dialog.module.css'

type Props = { owner: string; onOpen: (hit: ShownHit) => void; onWords: (words: string) => void }

/** What was opened and searched for last, while nothing is typed; records that lie in the trash by now are left out. */
export function RecentList({ owner, onOpen, onWords }: Props) {
  const formatter = useFormatter()
  const { t } = formatter
  const { words, hits } = recentOf(owner)
  const wanted = new Map<EntityName, Set<string>>()
  for (const { entity, id } of hits) wanted.set(entity, (wanted.get(entity) ?? new Set()).add(id))
  const rows = useNamedOf(wanted)
  const shown = hits.flatMap((hit) => {
    const row = rows.get(hit.id)
    return row && row.deletedAt === null ? [{ hit, title: recordTitle(formatter, hit.entity, row).label }] : []
  })
  if (shown.length + words.length === 0) return null

  function act(key: string) {
    const found = shown.find(({ hit }) => hit.id === key)
    if (found) onOpen(found.hit)
    else onWords(key)
  }

  return (
    <ListBox
      className={cx(styles.list)}
      aria-label={t('app.search')}
      selectionMode="none"
      onAction={(key) => act(String(key))}
    >
      {shown.length > 0 && (
        <ListBoxSection id="records">
          <Header className={cx(styles.heading)}>{t('app.search.recent-records')}</Header>
          {shown.map(({ hit, title }) => (
            <ListBoxItem key={hit.id} id={hit.id} textValue={title} className={cx(styles.hit)}>
              <Icon name={iconOf(hit.entity)} size="small" />
              <span className={styles.words}>
                <span className={styles.title}>{title}</span>
                <span className={styles.where}>{wordsFor(formatter, hit.entity)}</span>
              </span>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      )}
      {words.length > 0 && (
        <ListBoxSection id="words">
          <Header className={cx(styles.heading)}>{t('app.search.recent-words')}</Header>
          {words.map((one) => (
            <ListBoxItem key={one} id={one} textValue={one} className={cx(styles.hit)}>
              <Icon name="search" size="small" />
              {one}
            </ListBoxItem>
          ))}
        </ListBoxSection>
      )}
    </ListBox>
  )
}
