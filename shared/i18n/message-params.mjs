import { TYPE, parse } from '@formatjs/icu-messageformat-parser'

const noFormatter = new Set([TYPE.date, TYPE.time, TYPE.tag])

/** What one ICU message asks for: parameter types by name, and every plural with the categories it covers. */
export function shapeOf(text) {
  const shape = { params: {}, plurals: [], faults: [] }
  try {
    walk(parse(text, { ignoreTag: true }), shape)
  } catch (cause) {
    shape.faults.push(`is not an ICU message: ${cause.message}`)
  }
  return shape
}

function walk(elements, shape) {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue
    if (noFormatter.has(element.type)) shape.faults.push(`{${element.value}} must come in as formatted text`)
    // A name used twice takes the narrower type: `{count, plural, …}` beside `{count}` still needs a number.
    const type = typeOf(element)
    if (shape.params[element.value] !== 'number') shape.params[element.value] = type
    if (element.type === TYPE.plural) {
      shape.plurals.push({ type: element.pluralType ?? 'cardinal', covered: Object.keys(element.options) })
    }
    for (const option of Object.values(element.options ?? {})) walk(option.value, shape)
  }
}

function typeOf(element) {
  if (element.type === TYPE.number || element.type === TYPE.plural) return 'number'
  if (element.type !== TYPE.select) return 'string | number'
  const named = Object.keys(element.options).filter((name) => name !== 'other')
  return `${named.map((name) => `'${name}'`).join(' | ')} | (string & {})`
}
