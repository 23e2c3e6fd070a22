import { useState } from 'react'
import { Button } from '../button.tsx'
import { Page } from '../page.tsx'
import styles from './gallery.module.css'
import { GalleryFields } from './gallery-fields.tsx'
import { GalleryParts } from './gallery-parts.tsx'
import { GalleryTable } from './gallery-table.tsx'

const themes = ['light', 'dark'] as const

/** Every component in its states; only in development. Its words are stand-ins, so it is in no language. */
export function Gallery() {
  const [theme, setTheme] = useState<(typeof themes)[number]>('light')
  return (
    <div className={styles.gallery} data-theme={theme}>
      <Page
        title="Gallery"
        actions={<Button onPress={() => setTheme(theme === 'light' ? 'dark' : 'light')}>{theme}</Button>}
      >
        <div className={styles.columns}>
          <GalleryFields />
          <GalleryParts />
        </div>
        <GalleryTable />
      </Page>
    </div>
  )
}
