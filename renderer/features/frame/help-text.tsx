import type { ReactNode } from 'react'
import styles from './help-text.module.css'

/** The little of Markdown that help texts use: headings, paragraphs, lists, bold, keys in backticks. */
export function HelpText({ text }: { text: string }) {
  const blocks = text.replaceAll('\r\n', '\n').split(/\n{2,}/)
  return <div className={styles.text}>{blocks.map((block, index) => blockOf(block.trim(), index))}</div>
}

function blockOf(block: string, key: number): ReactNode {
  const heading = /^(#{1,3})\s+(.+)$/.exec(block)
  if (heading)
    return (heading[1] ?? '').length === 1 ? (
      <h3 key={key} className={styles.first}>
        {inline(heading[2] ?? '')}
      </h3>
    ) : (
      <h3 key={key}>{inline(heading[2] ?? '')}</h3>
    )
  const lines = block.split(/\n(?=\s*(?:[-*]|\d+\.)\s)/)
  if (lines.every((line) => /^\s*[-*]\s/.test(line))) return <ul key={key}>{lines.map(itemOf)}</ul>
  if (lines.every((line) => /^\s*\d+\.\s/.test(line))) return <ol key={key}>{lines.map(itemOf)}</ol>
  return <p key={key}>{inline(block)}</p>
}

function itemOf(line: string): ReactNode {
  const words = line.replace(/^\s*(?:[-*]|\d+\.)\s+/, '')
  return <li key={words}>{inline(words)}</li>
}

function inline(text: string): ReactNode[] {
  return text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map((part, index) => {
    if (part.startsWith('**')) return <b key={index}>{part.slice(2, -2)}</b>
    if (part.startsWith('`')) return <kbd key={index}>{part.slice(1, -1)}</kbd>
    return part.replaceAll('\n', ' ')
  })
}
