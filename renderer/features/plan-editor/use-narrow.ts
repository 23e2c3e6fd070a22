import { useSyncExternalStore } from 'react'

const query = '(max-width: 1180px)'

/** Whether the window has no room for three panes. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia(query).matches)
}

function listen(listener: () => void): () => void {
  const media = window.matchMedia(query)
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}
