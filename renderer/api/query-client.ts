import { QueryClient } from '@tanstack/react-query'

/** Nothing grows stale by time: the main process says what changed. Offline is the ordinary state, so never wait for it. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always', retry: false },
  },
})
