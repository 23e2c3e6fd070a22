import { useOffice } from '#renderer/api/use-office.ts'
import type { FieldControlProps } from '#renderer/form/field-control.tsx'
import { LinesControl } from '#renderer/form/lines-control.tsx'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import styles from './authority-lines.module.css'

// Nghị định 30/2020 Phụ lục I II.7: the words before the post when somebody signs for a body or in another's place.
const presets = ['tm', 'q', 'kt', 'tl', 'tuq'] as const

/** The lines above a signature, with the abbreviations of Vietnamese offices to begin them. */
export function AuthorityLines(props: FieldControlProps) {
  const t = useT()
  const country = useOffice()?.country
  const value = Array.isArray(props.value) ? props.value.map(String) : []
  return (
    <div className={styles.lines}>
      <LinesControl {...props} value={value} />
      {country === 'vn' && (
        <Menu
          label={t('signatory.preset')}
          commands={presets.map((preset) => ({
            id: preset,
            label: t(`signatory.preset.${preset}`),
            run: () => props.onChange(withPreset(value, `${preset.toUpperCase()}.`)),
          }))}
        >
          <Button kind="quiet" size="small" icon="plus">
            {t('signatory.preset')}
          </Button>
        </Menu>
      )}
    </div>
  )
}

const preset = new RegExp(`^(${presets.join('|').toUpperCase()})\\.\\s*`, 'u')

// The first line gets the abbreviation, in place of another that may stand there.
function withPreset([first = '', ...rest]: string[], begins: string): string[] {
  return [`${begins} ${first.replace(preset, '')}`, ...rest]
}
