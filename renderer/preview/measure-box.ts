/** A hidden column in which elements take the size they will have on paper. */
export type MeasureBox = {
  /** Replaces what the column holds; gives the elements back, laid out. */
  show: (width: number, elements: HTMLElement[]) => HTMLElement[]
  remove: () => void
}

/** Makes the column. It stands in the document, out of sight and out of reach of reader and keyboard. */
export function createMeasureBox(language: string): MeasureBox {
  const outer = document.createElement('div')
  outer.className = 'paper measuring'
  outer.lang = language
  outer.ariaHidden = 'true'
  outer.inert = true
  const column = document.createElement('div')
  column.className = 'flow'
  outer.append(column)
  document.body.append(outer)
  return {
    show: (width, elements) => {
      column.style.width = `${width}px`
      column.replaceChildren(...elements)
      return elements
    },
    remove: () => outer.remove(),
  }
}
