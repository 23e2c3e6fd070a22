import { lazy, Suspense, type ComponentType, type FunctionComponent } from 'react'

const loaders: (() => Promise<unknown>)[] = []

/** A component whose code is read when it is first shown, or when the window has nothing else to do. */
export function loadLater<P extends object>(load: () => Promise<ComponentType<P>>): FunctionComponent<P> {
  loaders.push(load)
  const Later = lazy(async () => ({ default: await load() }))
  return function Loaded(props: P) {
    return (
      <Suspense>
        <Later {...props} />
      </Suspense>
    )
  }
}

/** Reads all that was put off, one after another, so that every room opens at once later. */
export async function loadTheRest(): Promise<void> {
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 3_000 }))
  const [next] = loaders.splice(0, 1)
  if (!next) return
  await next()
  await loadTheRest()
}
