import './styles/index.css'
import { createRoot } from 'react-dom/client'
import { loadMessages } from '#messages'
import { languages } from '#shared/i18n/languages.ts'
import { followChanges } from './api/changes.ts'
import { queryClient } from './api/query-client.ts'
import { App } from './app.tsx'
import { guessedLanguage } from './guessed-language.ts'
import { firstAnswers } from './first-answers.ts'
import { router } from './routes.tsx'
import { provideReactAriaWords } from './i18n/react-aria-vi.ts'
import { loadTheRest } from './ui/load-later.tsx'

async function main() {
  const root = document.querySelector('#root')
  // Before the first question, so that no change between its answer and the first drawing is missed.
  followChanges(queryClient)
  const guess = guessedLanguage()
  const state = await firstAnswers(guess)
  // The router works out its first page beforehand; on its own it would draw an empty one first.
  if (state?.preferences && state.open) await router.load()
  // React Aria reads its words once, so they must be there before anything is drawn.
  provideReactAriaWords(state?.preferences?.language ?? guess ?? 'en')
  if (root) createRoot(root).render(<App />)
  await loadTheRest()
  for (const language of languages) await loadMessages(language)
}

void main()
