import { useEditorState, type Editor } from '@tiptap/react'
import { ToggleButton, Toolbar } from 'react-aria-components'
import { useT } from '#renderer/i18n/use-t.ts'
import styles from './rich-text-editor.module.css'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'
import { ariaKeys } from './key-names.ts'
import { formatKeys } from './shortcut-keys.ts'
import { Tooltip } from './tooltip.tsx'

type Mark = keyof typeof formatKeys

const marks: readonly (Mark & IconName)[] = ['bold', 'italic', 'bullets', 'numbers']

/** Bold, italic and lists for the prose editor below it. */
export function RichTextToolbar({ editor, label }: { editor: Editor; label: string }) {
  const t = useT()
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      bold: current.isActive('bold'),
      italic: current.isActive('italic'),
      bullets: current.isActive('bulletList'),
      numbers: current.isActive('orderedList'),
    }),
  })
  const words = {
    bold: t('app.bold'),
    italic: t('app.italic'),
    bullets: t('app.bullets'),
    numbers: t('app.numbers'),
  }
  return (
    <Toolbar className={cx(styles.toolbar)} aria-label={t('app.formatting', { field: label })}>
      {marks.map((mark) => (
        <Tooltip key={mark} words={words[mark]} shortcut={formatKeys[mark]}>
          <ToggleButton
            className={cx(styles.tool)}
            aria-label={words[mark]}
            aria-keyshortcuts={ariaKeys(formatKeys[mark])}
            isSelected={active[mark]}
            onChange={() => toggle(editor, mark)}
            preventFocusOnPress
          >
            <Icon name={mark} size="small" />
          </ToggleButton>
        </Tooltip>
      ))}
    </Toolbar>
  )
}

function toggle(editor: Editor, mark: Mark) {
  const chain = editor.chain().focus()
  if (mark === 'bold') chain.toggleBold().run()
  else if (mark === 'italic') chain.toggleItalic().run()
  else if (mark === 'bullets') chain.toggleBulletList().run()
  else chain.toggleOrderedList().run()
}
