import { VisuallyHidden } from 'react-aria-components'
import { useExport } from './use-export.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { useAppCommand } from '#renderer/ui/app-commands.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { Icon } from '#renderer/ui/icon.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { Progress } from '#renderer/ui/progress.tsx'
import { commandKeys } from '#renderer/ui/shortcut-keys.ts'
import { useShortcut } from '#renderer/ui/use-shortcut.ts'
import type { WhichDocument } from '#shared/contract/document-calls.ts'
import type { RuleReport } from '#shared/documents/report.ts'
import styles from './document-actions.module.css'

// Where the pages are always there.
function noPreview(): undefined {
  return undefined
}

/** The commands of a document: preview, check, export. A screen that always shows the pages has no command for them. */
export function DocumentActions({
  which,
  report,
  onCheck,
  hasPreview = false,
  onPreview,
}: {
  which: WhichDocument
  report: RuleReport | undefined
  onCheck: () => void
  hasPreview?: boolean
  onPreview?: () => void
}) {
  const t = useT()
  const { stage, place, write, cancel } = useExport(which)
  const open = report ? report.counts.outside + report.counts.missing : 0
  useAppCommand('export', () => void write('docx'))
  useAppCommand('check', onCheck)
  useShortcut(commandKeys.pdf, () => void write('pdf'), { inFields: true })
  useShortcut(commandKeys.preview, onPreview ?? noPreview, { inFields: true })
  const formats = [
    { id: 'docx', label: t('documents.export.word'), shortcut: commandKeys.export, run: () => void write('docx') },
    { id: 'pdf', label: t('documents.export.pdf'), shortcut: commandKeys.pdf, run: () => void write('pdf') },
  ]
  return (
    <>
      {onPreview && (
        <Button
          kind={hasPreview ? 'secondary' : 'quiet'}
          icon="preview"
          aria-label={t('documents.preview')}
          aria-pressed={hasPreview}
          onPress={onPreview}
        >
          <span className={styles.roomy}>{t('documents.preview')}</span>
        </Button>
      )}
      <Button onPress={onCheck}>
        {t('documents.check')}
        {/* As wide before the check has run as afterwards, so that nothing moves when its number comes. */}
        <span className={styles.verdict}>
          {!report && <span className={styles.awaited} aria-hidden />}
          {report && open > 0 && <Chip tone="warn">{open}</Chip>}
          {report && open === 0 && (
            <>
              <Icon name="check" size="small" />
              <VisuallyHidden>{t('documents.check.fine')}</VisuallyHidden>
            </>
          )}
        </span>
      </Button>
      <div ref={place}>
        {stage === 'slow' ? (
          <div className={styles.progress}>
            <Progress label={t('documents.export.running')} done={null} onCancel={cancel} />
          </div>
        ) : (
          <span className={styles.split}>
            <Button kind="primary" onPress={() => void write('docx')}>
              {t('documents.export.word')}
            </Button>
            <Menu label={t('documents.export')} commands={formats}>
              <Button kind="primary" icon="down" aria-label={t('documents.export')} />
            </Menu>
          </span>
        )}
      </div>
      <VisuallyHidden elementType="output">{stage === 'slow' ? t('documents.export.running') : ''}</VisuallyHidden>
    </>
  )
}
