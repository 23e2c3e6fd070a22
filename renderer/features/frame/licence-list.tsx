import { useState } from 'react'
import { useCall } from '#renderer/api/queries.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { LinkButton } from '#renderer/ui/link-button.tsx'
import styles from './licence-list.module.css'

/** The work of others in the program, each with the full text of its licence; read when the list is opened. */
export function LicenceList() {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  const reveal = useCommand('app.revealLicences')
  const licences = useCall('app.licences', {}, { enabled: isOpen }).data
  return (
    <details className={styles.licences} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('about.parts')}</summary>
      {licences?.chromiumFile && (
        <p>
          {t('about.chromium-licences')}{' '}
          <LinkButton onPress={() => reveal.mutate({})}>{t('about.chromium-licences.show')}</LinkButton>
        </p>
      )}
      <ul className={styles.parts}>
        {licences?.parts.map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`}>
            <details name="licence">
              <summary>
                {name} {version} <span>{licence}</span>
              </summary>
              {/* Lines of a licence are broken as its authors broke them. */}
              <pre lang="en">{text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </details>
  )
}
