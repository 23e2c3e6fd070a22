import type { StyleName } from '#shared/documents/style-names.ts'

type WordStyle = { id: string; name: string }

// Word knows its own styles by these ids.
const own: Partial<Record<StyleName, WordStyle>> = {
  title: { id: 'Title', name: 'Title' },
  subtitle: { id: 'Subtitle', name: 'Subtitle' },
  heading1: { id: 'Heading1', name: 'heading 1' },
  heading2: { id: 'Heading2', name: 'heading 2' },
  heading3: { id: 'Heading3', name: 'heading 3' },
}

/** Id and visible name of a paragraph style in a Word file: `EpTableHead`, "EP Table Head". */
export function wordStyle(style: StyleName): WordStyle {
  const capital = style.slice(0, 1).toUpperCase() + style.slice(1)
  return own[style] ?? { id: `Ep${capital}`, name: `EP ${capital.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')}` }
}
