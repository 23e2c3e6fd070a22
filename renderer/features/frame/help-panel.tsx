import { useLocation } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { helpTopics, type HelpTopic } from '#shared/help/topics.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { LinkButton } from '#renderer/ui/link-button.tsx'
import { commandKeys } from '#renderer/ui/shortcut-keys.ts'
import { HelpText } from './help-text.tsx'
import { helpFor, readHelp } from './help-files.ts'
import styles from './help-text.module.css'

type Props = { isOpen: boolean; onClose: () => void; onShortcuts: () => void }

/** Help for the screen one is on, at the side, so that the screen stays readable. */
export function HelpPanel({ isOpen, onClose, onShortcuts }: Props) {
  const { t } = useFormatter()
  const shortcuts = (
    <Button icon="keyboard" shortcut={commandKeys.shortcuts} onPress={onShortcuts}>
      {t('app.shortcuts')}
    </Button>
  )
  return (
    <Dialog title={t('app.help')} isOpen={isOpen} onClose={onClose} side actions={shortcuts}>
      <HelpTopics />
    </Dialog>
  )
}

function HelpTopics() {
  const { t, language } = useFormatter()
  const path = useLocation({ select: (location) => location.pathname })
  const [topic, setTopic] = useState<HelpTopic>(helpFor(path))
  const text = useQuery({ queryKey: ['help', language, topic], queryFn: () => readHelp(language, topic) })
  return (
    <div className={styles.text}>
      {text.data && <HelpText text={text.data} />}
      {text.data === null && <p>{t('app.help.none')}</p>}
      <h3>{t('help.topics')}</h3>
      <ul className={styles.topics}>
        {helpTopics.map((one) => (
          <li key={one}>
            {one === topic ? (
              <b>{t(`help.topic.${one}`)}</b>
            ) : (
              <LinkButton onPress={() => setTopic(one)}>{t(`help.topic.${one}`)}</LinkButton>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
