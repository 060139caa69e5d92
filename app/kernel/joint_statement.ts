export type Values = Record<string, string | number | boolean | string[]>

/** A statement with `:name` in it, and what stands for the names. `key` tells its values from others. */
export type Question = { text: string; values: Values; key: string }

/** With the values in order, the first of which is its ticket; without a name it is planned each time. */
export type Joint = { text: string; values: Values[string][]; ticket: number; name?: string }

/** The text in pieces, between which the values of these names stand. */
type Part = { number: number; pieces: string[]; names: string[] }

/** How many are planned once: PostgreSQL remembers the plan of each on each connection. */
const MOST_NAMED = 100
/** After how many times: what is asked now and then is not worth remembering. */
const OFTEN = 10
const MOST_KNOWN = 2_000
/** PostgreSQL's integers go no further. */
const MOST_TICKETS = 2 ** 31

const parts = new Map<string, Part>()
const known = new Map<string, { text: string; times: number; name?: string }>()
let numbered = 0
let named = 0
let tickets = 0

/**
 * One statement for several questions, whose only row has for each question its rows, as JSON, in the order of the
 * questions, and the ticket by which one sees that it is the answer to this statement and not to that of another page. The home pages of a community ask the same questions again and again, so that it gets a name by
 * which it is planned once.
 */
export default function jointStatement(questions: Question[]): Joint {
  const asked = questions.map(({ text, values }) => ({ part: partOf(text), values }))
  const { name, text } = statementOf(asked.map(({ part }) => part))
  const values = asked.flatMap(({ part, values: given }) => valuesOf(part, given))
  const ticket = ++tickets % MOST_TICKETS
  return { name, text, values: [ticket, ...values], ticket }
}

function valuesOf({ names }: Part, given: Values) {
  return names.map((name) => {
    if (name in given) return given[name]
    throw new Error(`There is no value for :${name}`)
  })
}

function statementOf(asked: Part[]) {
  const key = asked.map(({ number }) => number).join()
  const statement = known.get(key) ?? { text: written(asked), times: 0 }
  if (known.size < MOST_KNOWN) known.set(key, statement)
  statement.times += 1
  if (statement.times === OFTEN && named < MOST_NAMED) statement.name = `together_${++named}`
  return statement
}

function written(asked: Part[]) {
  let position = 1
  const answers = asked.map(({ pieces: [first, ...others] }) => {
    const text = others.reduce((before, piece) => `${before}$${++position}${piece}`, first)
    // An array of rows, for a sum of them would take longer to begin than many a question.
    return `array(select row_to_json(part) from (${text}) as part)`
  })
  return `select json_build_array(${answers.join(', ')}) as answers, $1::int as ticket`
}

function partOf(text: string) {
  const part = parts.get(text) ?? read(text)
  if (parts.size < MOST_KNOWN) parts.set(text, part)
  return part
}

/** Two colons are followed by a type, one by a name. */
const NAME = /(?<!:):([a-z]\w*)/gi

function read(text: string): Part {
  const names = [...text.matchAll(NAME)].map(([, name]) => name)
  const pieces = text.split(NAME).filter((_, index) => index % 2 === 0)
  return { number: ++numbered, pieces, names }
}
