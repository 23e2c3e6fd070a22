import './styles/index.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { invoke } from './api/client.ts'
import { queryClient } from './api/query-client.ts'
import { provideReactAriaWords } from './i18n/react-aria-vi.ts'
import { loadTheRest } from './ui/load-later.tsx'

async function main() {
  const root = document.querySelector('#root')
  const state = await invoke('app.state', {})
  queryClient.setQueryData(['app.state', {}], state)
  // React Aria reads its words once, so they must be there before anything is drawn.
  provideReactAriaWords(state.preferences?.language ?? 'en')
  if (root) createRoot(root).render(<App />)
  await loadTheRest()
}

void main()
