import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useT } from '#renderer/i18n/use-t.ts'
import styles from './dialog.module.css'
import { Button } from './button.tsx'
import { cx } from './cx.ts'

export type DialogProps = {
  title: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  /** Buttons at the end, the most likely one first. */
  actions?: ReactNode
  size?: 'narrow' | 'normal' | 'wide'
  /** Stands at the side instead of the middle and leaves the page readable, such as help. */
  side?: boolean
  /** Holds nothing that takes the focus, so the text takes it itself and the arrow keys scroll it (WCAG 2.1.1). */
  isText?: boolean
  /** Goes only by its own buttons: what it shows is shown once. */
  staysOpen?: boolean
}

/** A window over the page. Escape and a press outside close it; what was typed in it is the caller's to keep. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  size = 'normal',
  side = false,
  isText = false,
  staysOpen = false,
}: DialogProps) {
  const t = useT()
  return (
    <ModalOverlay
      className={cx(styles.overlay, side && styles.aside)}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!staysOpen}
      isKeyboardDismissDisabled={staysOpen}
    >
      <Modal className={cx(styles.modal, styles[size], side && styles.panel)}>
        <AriaDialog className={cx(styles.dialog)} data-modal="">
          <header className={styles.head}>
            <Heading slot="title" level={2} className={cx(styles.title)}>
              {title}
            </Heading>
            {!staysOpen && (
              <Button kind="quiet" size="small" icon="close" aria-label={t('app.close')} onPress={onClose} />
            )}
          </header>
          <div className={styles.body} {...(isText ? { tabIndex: 0, role: 'group', 'aria-label': title } : {})}>
            {children}
          </div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
