/** The work of others that ships inside the program, with its licence. */
export const parts: readonly [name: string, licence: string][] = [
  ['Electron', 'MIT'],
  ['SQLite', 'Public domain'],
  ['better-sqlite3', 'MIT'],
  ['Drizzle ORM', 'Apache-2.0'],
  ['zod', 'MIT'],
  ['docx', 'MIT'],
  ['fflate', 'MIT'],
  ['saxes', 'ISC'],
  ['React', 'MIT'],
  ['React Aria Components', 'Apache-2.0'],
  ['TanStack Query, Router, Form', 'MIT'],
  ['Tiptap', 'MIT'],
  ['ProseMirror', 'MIT'],
  ['FormatJS', 'MIT'],
  ['Source Sans 3', 'OFL-1.1'],
  ['Tinos', 'OFL-1.1'],
]
