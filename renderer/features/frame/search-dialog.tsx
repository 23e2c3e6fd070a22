import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useState, type KeyboardEvent } from 'react'
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Header,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components'
import { failureOf } from '#renderer/api/api-failure.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useAppState } from '#renderer/api/use-app-state.ts'
import { RadioBar } from '#renderer/documents/radio-bar.tsx'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { cx } from '#renderer/ui/cx.ts'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { Icon } from '#renderer/ui/icon.tsx'
import { SearchHitWords } from './search-hit-words.tsx'
import { iconOf } from '#renderer/records/record-address.ts'
import { RecentList } from './recent-list.tsx'
import { remember } from './recent-searches.ts'
import { groupHits, shownHits, type ShownHit } from './search-hits.ts'
import styles from './search-dialog.module.css'

// The library wires the field to its list; what it is it leaves to us.
const comboBox = { role: 'combobox', 'aria-haspopup': 'listbox' } as const

/** One search over everything: type, arrow down, Enter. */
export function SearchDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useFormatter()
  return (
    <ModalOverlay
      className={cx(styles.overlay)}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className={cx(styles.modal)}>
        <Dialog className={cx(styles.dialog)} aria-label={t('app.search')} data-modal="">
          <SearchBox onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

// Whoever opened the search or chose a kind goes on in the field, from where the arrow keys lead to the hits.
function takeFocus(input: HTMLInputElement | null) {
  input?.focus()
}

function SearchBox({ onClose }: { onClose: () => void }) {
  const formatter = useFormatter()
  const { t } = formatter
  const navigate = useNavigate()
  const state = useAppState()
  const owner = `${state?.open} ${state?.access.current?.id}`
  const [typed, setTyped] = useState('')
  const [kind, setKind] = useState<EntityName | 'all'>('all')
  const words = useDeferredValue(typed.trim())
  const found = useCall(
    'search.find',
    { words, limit: 60 },
    { enabled: words !== '', keepsLast: true, saysFailure: true },
  )
  const all = words === '' ? [] : shownHits(found.data ?? [])
  const kinds = groupHits(all).map(({ entity }) => entity)
  // A kind that these words are in no record of narrows nothing.
  const only = kinds.find((entity) => entity === kind)
  const narrowed = useCall(
    'search.find',
    { words, limit: 60, ...(only && { entity: only }) },
    { enabled: only !== undefined, keepsLast: true, saysFailure: true },
  )
  const hits = only === undefined ? all : shownHits(narrowed.data ?? []).filter(({ entity }) => entity === only)

  const error = found.error ?? (only && narrowed.error)

  function open(hit: ShownHit | undefined) {
    if (!hit) return
    remember(owner, words, hit)
    onClose()
    void navigate(hit.address)
  }

  // The library's own Escape would first leave the list, then empty the field, and only then be the dialog's.
  function onEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (typed === '') onClose()
    else setTyped('')
  }

  return (
    // The library would keep the hit that was active among others.
    <Autocomplete key={kind} inputValue={typed} onInputChange={setTyped}>
      <SearchField className={cx(styles.field)} aria-label={t('app.search')}>
        <Icon name="search" />
        <Input
          ref={takeFocus}
          className={cx(styles.input)}
          placeholder={t('app.search.hint')}
          {...comboBox}
          onKeyDownCapture={onEscape}
          aria-expanded={hits.length > 0}
        />
      </SearchField>
      {typed === '' && <RecentList owner={owner} onOpen={open} onWords={setTyped} />}
      {kinds.length > 1 && (
        <div className={styles.kinds}>
          <RadioBar
            label={t('app.search.kind')}
            value={only ?? 'all'}
            onChange={setKind}
            options={[
              { id: 'all', label: t('app.search.all-kinds') },
              ...kinds.map((id) => ({ id, label: wordsFor(formatter, `${id}.plural`) ?? id })),
            ]}
          />
        </div>
      )}
      {words !== '' && found.data && !error && (
        <ListBox
          className={cx(styles.list)}
          aria-label={t('app.search')}
          selectionMode="none"
          onAction={(key) => open(hits.find((hit) => hit.id === key))}
          // While the next words are looked for it is not known that there is nothing.
          renderEmptyState={() =>
            !found.isPlaceholderData && <p className={styles.none}>{t('app.search.nothing', { words })}</p>
          }
        >
          {groupHits(hits).map(({ entity, hits: group }) => (
            <ListBoxSection key={entity} id={entity}>
              <Header className={cx(styles.heading)}>
                {wordsFor(formatter, `${entity}.plural`)}
                <span className={styles.number}>{group.length}</span>
              </Header>
              {group.map((hit) => (
                <ListBoxItem key={hit.id} id={hit.id} textValue={hit.title || hit.excerpt} className={cx(styles.hit)}>
                  <Icon name={iconOf(entity)} size="small" />
                  <SearchHitWords hit={hit} words={words} />
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      )}
      {error && <FailureNotice failure={failureOf(error)} />}
      <output className={styles.count}>
        {words !== '' && found.data && !found.isPlaceholderData ? t('app.search.found', { count: hits.length }) : ''}
      </output>
    </Autocomplete>
  )
}
