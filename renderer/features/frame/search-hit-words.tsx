import type { SearchHit } from '#shared/contract/record-calls.ts'
import { excerptOf } from '#shared/excerpt.ts'
import { foldedWords } from '#shared/fold.ts'
import { foundWords } from '#shared/found-words.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { untitled } from '#renderer/i18n/untitled.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import styles from './search-dialog.module.css'

// So many letters find room in two lines; of a longer title the place is shown where the words stand.
const roomy = 160

/** A hit in words: what was found, with the words looked for marked, and where it stands. */
export function SearchHitWords({ hit, words }: { hit: SearchHit; words: string }) {
  const formatter = useFormatter()
  const facts = factsOf(formatter, hit)
  const title = titleOf(formatter, hit)
  return (
    <span className={styles.words}>
      <span className={styles.title}>
        <Marked text={title.length > roomy ? excerptOf(title, foldedWords(words)) : title} words={words} />
      </span>
      {hit.excerpt && hit.excerpt !== hit.title && (
        <span className={styles.excerpt}>
          <Marked text={hit.excerpt} words={words} />
        </span>
      )}
      {(hit.path.length > 0 || facts.length > 0) && (
        <span className={styles.where}>
          {hit.path.length > 0 && <span className={styles.path}>{hit.path.join(' › ')}</span>}
          {facts.length > 0 && <span className={styles.facts}>{facts.join(' · ')}</span>}
        </span>
      )}
    </span>
  )
}

function Marked({ text, words }: { text: string; words: string }) {
  let start = 0
  return foundWords(text, words).map((piece) => {
    const key = start
    start += piece.text.length
    return piece.isFound ? <mark key={key}>{piece.text}</mark> : piece.text
  })
}

function titleOf(formatter: Formatter, { entity, title, number }: SearchHit): string {
  if (entity === 'directive' && number) return `${number} ${title}`.trim()
  return title || untitled(formatter, entity)
}

function factsOf(formatter: Formatter, { entity, kind, day }: SearchHit): string[] {
  return [kind && wordsFor(formatter, `${entity}.kind.${kind}`), day && formatter.day(day, 'short')].filter(
    (fact) => typeof fact === 'string' && fact !== '',
  ) as string[]
}
