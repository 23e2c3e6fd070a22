import { useState } from 'react'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { pasteLimits } from '#shared/rules/paste-list.ts'
import styles from './plan-tree.module.css'

// Whoever comes here has the list on the clipboard already.
const takeFocus = (area: HTMLTextAreaElement | null) => area?.focus()

/** Where a list from Word is put down and looked at before it becomes items. */
export function PasteDialog({
  isOpen,
  onClose,
  onPaste,
}: {
  isOpen: boolean
  onClose: () => void
  onPaste: (text: string) => void
}) {
  const t = useT()
  const [text, setText] = useState('')

  function add() {
    onPaste(text)
    setText('')
    onClose()
  }

  return (
    <Dialog
      title={t('plan-editor.paste.title')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isDisabled={text.trim() === ''} onPress={add}>
            {t('plan-editor.paste.add')}
          </Button>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div className={styles.pasted}>
        <TextArea
          label={t('plan-editor.paste.list')}
          hint={t('plan-editor.paste.hint')}
          rows={10}
          areaRef={takeFocus}
          maxLength={pasteLimits.characters}
          value={text}
          onChange={setText}
        />
      </div>
    </Dialog>
  )
}
