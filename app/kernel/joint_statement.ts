export type Values = Record<string, string | number | boolean | null | string[]>

/** A statement with `:name` in it, and what stands for the names. `key` tells its values from others. */
export type Question = { text: string; values: Values; key: string }

/** With the values in the order of the question marks; without a name it is planned each time. */
type Joint = { text: string; values: Values[string][]; name?: string }

type Part = { number: number; text: string; names: string[] }

/** How many are planned once: PostgreSQL remembers the plan of each on each connection. */
const MOST_NAMED = 100
/** After how many times: what is asked now and then is not worth remembering. */
const OFTEN = 10
const MOST_KNOWN = 2_000

const parts = new Map<string, Part>()
const known = new Map<string, { text: string; times: number; name?: string }>()
let numbered = 0
let named = 0

/**
 * One statement for several questions, whose only row has one column: for each question its rows, as JSON, in the order
 * of the questions. The home pages of a community ask the same questions again and again, so that it gets a name by
 * which it is planned once.
 */
export default function jointStatement(questions: Question[]): Joint {
  const asked = questions.map(({ text, values }) => ({ part: partOf(text), values }))
  const { name, text } = statementOf(asked.map(({ part }) => part))
  const values = asked.flatMap(({ part, values: given }) => part.names.map((each) => given[each]))
  return { name, text, values }
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
  const answers = asked.map(({ text }) => {
    return `(select coalesce(json_agg(part), '[]') from (${text}) as part)`
  })
  return `select json_build_array(${answers.join(', ')}) as answers`
}

function partOf(text: string) {
  const part = parts.get(text) ?? read(text)
  if (parts.size < MOST_KNOWN) parts.set(text, part)
  return part
}

/** Names become question marks, and question marks are escaped, for knex. A type follows two colons. */
function read(text: string): Part {
  const names: string[] = []
  const marked = text.replaceAll('?', '\\?').replace(/(?<![:\w]):([a-z]\w*)/gi, (_, name) => {
    names.push(name)
    return '?'
  })
  return { number: ++numbered, text: marked, names }
}
