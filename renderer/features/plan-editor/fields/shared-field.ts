import { sameValue } from '#renderer/form/same-value.ts'
import { createTypingTimer } from '#renderer/form/typing-timer.ts'

export type SharedFieldRules<T> = {
  /** What the records hold, as far as the screen knows. */
  stored: T
  /** What was typed as it is stored. */
  clean: (typed: T) => T
  /** Gives whether it worked; what could not be stored stays in the field and is kept as a draft. */
  store: (value: T) => Promise<boolean>
  /** Half typed this would do harm; it is kept as a draft and stored once the field is left. */
  waits: (value: T) => boolean
}

export type SharedFieldPorts<T> = {
  /** What the field shows in place of what is stored; null when that is the same. */
  show: (typed: T | null) => void
  putDraft: (typed: T) => Promise<void>
  dropDraft: () => Promise<void>
  onState: (state: 'saving' | 'saved' | 'unfinished') => void
}

export type SharedField<T> = {
  change: (typed: T) => void
  /** Typing of an earlier time, taken up again; its draft stays until it is stored. */
  resume: (typed: T) => void
  /** Stores what may be stored half typed; what may not is kept as a draft. Never fails. */
  flush: () => Promise<void>
  /** The field was left: what is typed is meant. */
  leave: () => Promise<void>
  /** The rules as they are now; the records may hold something else. */
  follow: (rules: SharedFieldRules<T>) => void
}

/** How long a person must pause before what is typed is stored, milliseconds. */
const pause = 600

/** What is typed into a field of several records at once, until it is stored: one request at a time. */
export function createSharedField<T>(first: SharedFieldRules<T>, ports: SharedFieldPorts<T>): SharedField<T> {
  let rules = first
  let typed: { value: T } | null = null
  /** What was stored from here while the screen still shows what was there before. */
  let accepted: { before: T; value: T } | null = null
  let isDrafted = false
  let queue: Promise<void> = Promise.resolve()
  const timer = createTypingTimer(() => void flush(), pause)

  function change(value: T) {
    typed = { value }
    ports.show(value)
    timer.typed()
  }

  function flush(): Promise<void> {
    return inTurn(false)
  }

  function inTurn(isLeft: boolean): Promise<void> {
    timer.stop()
    queue = queue.then(() => save(isLeft))
    return queue
  }

  async function save(isLeft: boolean) {
    const sent = typed
    if (!sent) return
    const { stored, clean, waits, store } = rules
    const value = clean(sent.value)
    const known = accepted ? accepted.value : stored
    if (!sameValue(value, known)) {
      if (!isLeft && waits(value)) return keepDraft(sent.value)
      ports.onState('saving')
      if (!(await store(value))) return keepDraft(sent.value)
      accepted = sameValue(rules.stored, stored) ? { before: stored, value } : null
    }
    ports.onState('saved')
    await dropDraft()
    if (isLeft && typed === sent) {
      typed = null
      ports.show(null)
    }
  }

  async function keepDraft(value: T) {
    ports.onState('unfinished')
    isDrafted = true
    await ports.putDraft(value).catch(() => undefined)
  }

  async function dropDraft() {
    if (!isDrafted) return
    // A draft that cannot go now goes with the next save.
    isDrafted = await ports.dropDraft().then(
      () => false,
      () => true,
    )
  }

  function follow(next: SharedFieldRules<T>) {
    rules = next
    if (accepted && !sameValue(rules.stored, accepted.before)) accepted = null
  }

  return {
    change,
    resume: (value) => {
      isDrafted = true
      change(value)
    },
    flush,
    leave: () => inTurn(true),
    follow,
  }
}
