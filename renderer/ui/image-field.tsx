import { useId, useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useT } from '#renderer/i18n/use-t.ts'
import field from './field.module.css'
import styles from './image-field.module.css'
import { Button } from './button.tsx'
import { cx } from './cx.ts'
import type { FieldFrame } from './field-frame.ts'
import { Icon } from './icon.tsx'
import { readPicture } from './read-picture.ts'

export type ImageFieldProps = FieldFrame & {
  /** Data URL, PNG or JPEG. */
  value: string | null
  onChange: (value: string | null) => void
  onBlur?: (() => void) | undefined
  onFocus?: (() => void) | undefined
}

/** A small picture from a file; a large one is made smaller, so that it always fits. */
export function ImageField({
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  onBlur,
  onFocus,
  isReadOnly = false,
}: ImageFieldProps) {
  const t = useT()
  const id = useId()
  const [problem, setProblem] = useState<string>()
  async function choose(files: FileList | null) {
    const file = files?.[0]
    if (!file) return
    // A file that cannot be read any more is as good as no picture.
    const picture = await readPicture(file).catch(() => null)
    setProblem(picture === null ? t('app.not-a-picture') : undefined)
    if (picture !== null) onChange(picture)
  }
  const words = error ?? problem
  return (
    // Only what its buttons tell is heard here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset
      className={field.field}
      aria-labelledby={id}
      onFocus={() => onFocus?.()}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onBlur?.()
      }}
    >
      <span id={id} className={field.label}>
        {label}
        {optional && <span className={field.optional}> {t('app.optional')}</span>}
      </span>
      {hint && <p className={field.hint}>{hint}</p>}
      <div className={styles.row}>
        {value && <img className={styles.picture} src={value} alt={label} />}
        {!isReadOnly && (
          <FileTrigger acceptedFileTypes={['image/png', 'image/jpeg']} onSelect={(files) => void choose(files)}>
            <Button icon="image">{t('app.choose-file')}</Button>
          </FileTrigger>
        )}
        {value && !isReadOnly && (
          <Button kind="quiet" icon="trash" onPress={() => onChange(null)}>
            {t('app.remove')}
          </Button>
        )}
      </div>
      {words && (
        <p className={cx(field.error)} role="alert">
          <Icon name="warning" size="small" />
          {words}
        </p>
      )}
    </fieldset>
  )
}
