import { useEffect, useId, useRef } from 'react'
import { EditorContent, useEditor } from '@tiptap/react'
import type { RichText } from '#shared/rich-text.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import field from './field.module.css'
import styles from './rich-text-editor.module.css'
import { cleanPastedHtml } from './clean-pasted-html.ts'
import { cx } from './cx.ts'
import type { FieldFrame } from './field-frame.ts'
import { Icon } from './icon.tsx'
import { docOf, proseFrom } from './rich-text-doc.ts'
import { refusesPaste } from './refuses-paste.ts'
import { richTextExtensions } from './rich-text-schema.ts'
import { RichTextToolbar } from './rich-text-toolbar.tsx'

export type RichTextEditorProps = FieldFrame & {
  value: RichText
  onChange: (value: RichText) => void
  onBlur?: (() => void) | undefined
  onFocus?: (() => void) | undefined
}

/** Prose with paragraphs, lists of one level, bold and italic. What is pasted is reduced to that. */
export function RichTextEditor({ label, hint, error, optional, hideLabel, value, ...props }: RichTextEditorProps) {
  const t = useT()
  const id = useId()
  const { isDisabled = false, isReadOnly = false } = props
  const spoken = useFormatter()
  const formatter = useRef(spoken)
  const shown = useRef(value)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
    formatter.current = spoken
  })
  const editor = useEditor({
    extensions: richTextExtensions,
    content: docOf(value),
    editable: !isDisabled && !isReadOnly,
    // The content security policy refuses inline style sheets; the rules are in the module's own.
    injectCSS: false,
    editorProps: {
      transformPastedHTML: cleanPastedHtml,
      handlePaste: (_view, event) => refusesPaste(event.clipboardData?.getData('text/plain') ?? '', formatter.current),
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': `${id}-label`,
        'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' '),
        'aria-invalid': String(Boolean(error)),
      },
    },
    onUpdate: ({ editor: current }) => {
      shown.current = proseFrom(current.getJSON())
      latest.current.onChange(shown.current)
    },
    onFocus: () => latest.current.onFocus?.(),
    onBlur: () => latest.current.onBlur?.(),
  })

  useEffect(() => {
    if (value === shown.current || JSON.stringify(value) === JSON.stringify(shown.current)) return
    shown.current = value
    editor.commands.setContent(docOf(value), { emitUpdate: false })
  }, [editor, value])

  return (
    <div className={field.field}>
      <span id={`${id}-label`} className={cx(field.label, hideLabel && styles.hidden)}>
        {label}
        {optional && <span className={field.optional}> {t('app.optional')}</span>}
      </span>
      {hint && (
        <span id={`${id}-hint`} className={field.hint}>
          {hint}
        </span>
      )}
      <div className={cx(field.control, styles.frame)} aria-invalid={error ? 'true' : undefined}>
        {!isReadOnly && <RichTextToolbar editor={editor} label={label} />}
        <EditorContent editor={editor} className={styles.page} />
      </div>
      {error && (
        <span id={`${id}-error`} className={field.error}>
          <Icon name="warning" size="small" />
          {error}
        </span>
      )}
    </div>
  )
}
