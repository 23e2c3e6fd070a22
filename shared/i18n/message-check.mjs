import { shapeOf } from './message-params.mjs'

/** Everything that is wrong with a set of messages, one sentence each; empty when all is well. */
export function problemsOf(messages, base = 'en') {
  const wanted = flat(messages[base] ?? {})
  return Object.entries(messages).flatMap(([language, areas]) => [
    ...Object.entries(areas).flatMap(([area, texts]) => orderProblems(`${language}/${area}`, Object.keys(texts))),
    ...keyProblems(language, areas, messages[base] ?? {}),
    ...Object.entries(flat(areas)).flatMap(([key, text]) => textProblems(language, key, text, wanted[key])),
  ])
}

/** The messages of all areas of one language in one object. */
export function flat(areas) {
  return Object.assign({}, ...Object.values(areas))
}

function keyProblems(language, areas, baseAreas) {
  const found = []
  const home = {}
  for (const [area, texts] of Object.entries(areas)) {
    for (const key of Object.keys(texts)) {
      if (home[key]) found.push(`${language}: "${key}" stands in both ${home[key]} and ${area}`)
      home[key] = area
      if (baseAreas[area]?.[key] === undefined) found.push(`${language}/${area}: "${key}" is unknown to en`)
    }
  }
  for (const [area, texts] of Object.entries(baseAreas)) {
    for (const key of Object.keys(texts)) {
      if (areas[area]?.[key] === undefined) found.push(`${language}/${area}: "${key}" is missing`)
    }
  }
  return found
}

function orderProblems(place, keys) {
  const wrong = keys.find((key, at) => at > 0 && keys[at - 1] > key)
  const strange = keys.filter((key) => !/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/.test(key))
  return [
    ...(wrong === undefined ? [] : [`${place}: "${wrong}" is out of order`]),
    ...strange.map((key) => `${place}: "${key}" is not a dotted key`),
  ]
}

function textProblems(language, key, text, wanted) {
  const say = (problem) => `${language}: "${key}" ${problem}`
  if (typeof text !== 'string') return [say('is not a text')]
  const shape = shapeOf(text)
  const found = shape.faults.map(say)
  if (text.trim() === '') found.push(say('is empty'))
  if (text !== text.trim()) found.push(say('has space at an end'))
  if (text !== text.normalize('NFC')) found.push(say('is not in NFC'))
  for (const plural of shape.plurals) {
    const categories = new Intl.PluralRules(language, { type: plural.type }).resolvedOptions().pluralCategories
    const missing = categories.filter((category) => !plural.covered.includes(category))
    if (missing.length > 0) found.push(say(`lacks the plural form ${missing.join(', ')}`))
  }
  if (typeof wanted === 'string') {
    const [own, base] = [shape, shapeOf(wanted)].map((each) => Object.keys(each.params).sort().join(', '))
    if (own !== base) found.push(say(`takes {${own}}, but en takes {${base}}`))
  }
  return found
}
