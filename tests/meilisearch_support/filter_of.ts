/** A document as the stand-in keeps it. */
export type Kept = Record<string, unknown>
export type Test = (document: Kept) => boolean

/** What Meilisearch answers with 400 and `invalid_search_filter`. */
export class BadFilter extends Error {}

const token = /\s*(?:("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(!=|>=|<=|[=<>()[\],])|([\w.@/-]+))/y

/** Reads the grammar of filters, and fails where the server would: unknown words, attributes that are not filterable. */
export default function filterOf(filter: string, filterable: readonly string[]): Test {
  const tokens = tokensOf(filter)
  let place = 0
  const test = either()
  if (place < tokens.length) throw new BadFilter(`Found unexpected characters: ${tokens[place]}`)
  return test

  function either(): Test {
    const tests = [both()]
    while (takes('OR')) tests.push(both())
    return (document) => tests.some((each) => each(document))
  }

  function both(): Test {
    const tests = [one()]
    while (takes('AND')) tests.push(one())
    return (document) => tests.every((each) => each(document))
  }

  function one(): Test {
    if (takes('NOT')) {
      const inner = one()
      return (document) => !inner(document)
    }
    if (!takes('(')) return condition()
    const inner = either()
    expect(')')
    return inner
  }

  function condition(): Test {
    const attribute = word()
    if (!filterable.includes(attribute)) {
      throw new BadFilter(`Attribute \`${attribute}\` is not filterable.`)
    }
    const isNot = takes('NOT')
    if (takes('IN')) {
      const values = list()
      return (document) =>
        valuesIn(document[attribute]).some((each) => values.includes(each)) !== isNot
    }
    return comparison(attribute)
  }

  function comparison(attribute: string): Test {
    const operator = next()
    const value = word()
    const compare = comparisons[operator]
    if (!compare) throw new BadFilter(`Expected an operator, found ${operator}`)
    return (document) => valuesIn(document[attribute]).some((each) => compare(each, value))
  }

  function list() {
    const values: string[] = []
    expect('[')
    while (!takes(']')) {
      values.push(word())
      takes(',')
    }
    return values
  }

  function word() {
    const found = next()
    if (/^["']/.test(found)) return found.slice(1, -1).replace(/\\(.)/g, '$1')
    if (!/^[\w.@/-]+$/.test(found)) throw new BadFilter(`Expected a value, found ${found}`)
    return found
  }

  function next() {
    if (place >= tokens.length) throw new BadFilter('Was expecting more')
    return tokens[place++]
  }

  function takes(text: string) {
    if (tokens[place] !== text) return false
    place += 1
    return true
  }

  function expect(text: string) {
    if (!takes(text)) throw new BadFilter(`Expected ${text}, found ${tokens[place]}`)
  }
}

const comparisons: Record<string, (one: string, other: string) => boolean> = {
  '=': (one, other) => one === other,
  '!=': (one, other) => one !== other,
  '>': (one, other) => Number(one) > Number(other),
  '>=': (one, other) => Number(one) >= Number(other),
  '<': (one, other) => Number(one) < Number(other),
  '<=': (one, other) => Number(one) <= Number(other),
}

function valuesIn(value: unknown): string[] {
  if (value === null || value === undefined) return []
  return Array.isArray(value) ? value.map(String) : [String(value)]
}

function tokensOf(filter: string) {
  const tokens: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < filter.trimEnd().length) {
    const found = token.exec(filter)
    if (!found) throw new BadFilter(`Cannot read the filter: ${filter}`)
    tokens.push(found[1] ?? found[2] ?? found[3])
  }
  return tokens
}
