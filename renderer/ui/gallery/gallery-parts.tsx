import { useState } from 'react'
import { Button } from '../button.tsx'
import { Chip, type Tone } from '../chip.tsx'
import { Dialog } from '../dialog.tsx'
import { EmptyState } from '../empty-state.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { iconPaths, type IconName } from '../icon-paths.ts'
import { Icon } from '../icon.tsx'
import { LinkButton } from '../link-button.tsx'
import { Menu } from '../menu.tsx'
import { Notice } from '../notice.tsx'
import { Progress } from '../progress.tsx'
import { SearchField } from '../search-field.tsx'
import { Tabs } from '../tabs.tsx'
import { say } from '../toast.ts'
import { Tooltip } from '../tooltip.tsx'
import styles from './gallery.module.css'

const tones: readonly Tone[] = ['plain', 'accent', 'ok', 'warn', 'bad']

/** Everything that is no field. */
export function GalleryParts() {
  const [isOpen, setOpen] = useState(false)
  const [tab, setTab] = useState('a')
  const [words, setWords] = useState('')
  const commands = [
    { id: 'open', label: 'Open', icon: 'open' as const, shortcut: 'Enter', run: () => setOpen(true) },
    {
      id: 'trash',
      label: 'Trash',
      icon: 'trash' as const,
      isDanger: true,
      run: () => say({ words: 'Trashed', action: { label: 'Undo', run: () => undefined } }),
    },
  ]
  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        <Button kind="primary" shortcut="Mod+N">
          Primary
        </Button>
        <Button>Secondary</Button>
        <Button kind="quiet" icon="plus">
          Quiet
        </Button>
        <Button kind="danger">Danger</Button>
        <Button isDisabled>Disabled</Button>
        <Button size="small">Small</Button>
        <Tooltip words="Settings" shortcut="Mod+,">
          <Button icon="settings" aria-label="Settings" />
        </Tooltip>
        <LinkButton>Link button</LinkButton>
        <Menu label="Commands" commands={commands}>
          <Button icon="more" aria-label="More" />
        </Menu>
      </div>
      <div className={styles.row}>
        {tones.map((tone) => (
          <Chip key={tone} tone={tone}>
            {tone}
          </Chip>
        ))}
      </div>
      {tones.map((tone) => (
        <Notice key={tone} tone={tone} title={`Notice ${tone}`}>
          What to do next.
        </Notice>
      ))}
      <ErrorSummary attempt={0} entries={[{ field: 'title', words: 'Title: fill in this field.' }]} />
      <Progress label="Export" done={0.4} onCancel={() => undefined} />
      <Progress label="Export" done={null} />
      <SearchField label="Filter" placeholder="Filter" value={words} onChange={setWords} />
      <Tabs
        label="Tabs"
        value={tab}
        onChange={setTab}
        items={['a', 'b'].map((id) => ({ id, label: `Tab ${id}`, content: <p>Panel {id}</p> }))}
      />
      <EmptyState icon="plan" title="No plan yet" action={<Button kind="primary">New plan</Button>} example="Example">
        What goes here and why.
      </EmptyState>
      <div className={styles.row}>
        {(Object.keys(iconPaths) as IconName[]).map((name) => (
          <Tooltip key={name} words={name}>
            <Button size="small" aria-label={name}>
              <Icon name={name} />
            </Button>
          </Tooltip>
        ))}
      </div>
      <Dialog
        title="Dialog"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={<Button kind="primary">Save</Button>}
      >
        Content
      </Dialog>
    </div>
  )
}
