type Reveal = (source: string, found: (key: string) => void) => void

/**
 * Leads to a record that another screen named, once. The records are read anew after every save, so a record may be
 * found again at any moment; whoever has moved on must not be taken back to it.
 */
export function createArrival(): (wanted: string | undefined, reveal: Reveal, found: (key: string) => void) => void {
  let handled: string | undefined
  return (wanted, reveal, found) => {
    if (wanted === undefined) handled = undefined
    if (wanted === undefined || wanted === handled) return
    // Its list may not be read yet: then the next reading finds it.
    reveal(wanted, (key) => {
      handled = wanted
      found(key)
    })
  }
}
