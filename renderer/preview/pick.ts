/**
 * Tells which record a clicked paragraph prints. A click that ends a selection of text is meant for the text. Gives the
 * way to stop.
 */
export function followPicks(host: HTMLElement, onPick: (source: string) => void): () => void {
  function clicked({ target }: MouseEvent) {
    const printed = target instanceof Element ? target.closest<HTMLElement>('[data-source]') : null
    const source = printed?.dataset['source']
    if (source && window.getSelection()?.isCollapsed !== false) onPick(source)
  }
  host.addEventListener('click', clicked)
  return () => host.removeEventListener('click', clicked)
}
