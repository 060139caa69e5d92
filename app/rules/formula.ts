import { fractionOf, type Fraction } from '#rules/fraction'

/** What a formula says, as a tree. It can reckon with numbers and nothing else: no loops, no calls of ours. */
export type Formula =
  | { kind: 'number'; value: Fraction }
  | { kind: 'name'; name: string }
  | { kind: 'operation'; sign: '+' | '-' | '*' | '/'; left: Formula; right: Formula }
  | { kind: 'choice'; of: 'min' | 'max'; parts: Formula[] }

/** Why a text is no formula, and where: `at` is the place of the letter, the first being 1. */
export class FormulaFault extends Error {
  constructor(
    readonly fault: 'unknown_name' | 'unexpected' | 'unfinished' | 'too_deep',
    readonly at: number,
    readonly word = ''
  ) {
    super(`${fault} at ${at}`)
  }
}

type Token = { kind: 'number' | 'name' | 'sign'; text: string; at: number }

/** Deeper than anybody reads; and no text can make us run out of room. */
const DEPTH = 20

/**
 * Reads `minutes / 30 * 2`: numbers, the names that are `known`, + - * / with brackets, and `min(…)`, `max(…)`.
 * The signs of a Chinese keyboard are understood. Throws a `FormulaFault`.
 */
export default function readFormula(text: string, known: readonly string[]): Formula {
  const reader = new Reader(tokensOf(text), known, text.length + 1)
  return reader.all()
}

function tokensOf(text: string): Token[] {
  const plain = text
    .normalize('NFKC')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll('−', '-')
  const tokens: Token[] = []
  const pattern = /\s+|(\d+(?:\.\d+)?)|([a-z_]\w*)|([-+*/(),])|(.)/giy
  for (const match of plain.matchAll(pattern)) {
    const [word, number, name, sign, stranger] = match
    const at = match.index + 1
    if (stranger) throw new FormulaFault('unexpected', at, word)
    if (number) tokens.push({ kind: 'number', text: number, at })
    if (name) tokens.push({ kind: 'name', text: name, at })
    if (sign) tokens.push({ kind: 'sign', text: sign, at })
  }
  return tokens
}

class Reader {
  #place = 0
  #depth = 0

  constructor(
    private tokens: Token[],
    private known: readonly string[],
    private end: number
  ) {}

  all() {
    const formula = this.#sum()
    if (this.#next) throw this.#unexpected()
    return formula
  }

  get #next(): Token | undefined {
    return this.tokens[this.#place]
  }

  #sum(): Formula {
    let left = this.#product()
    for (let sign = this.#take('+', '-'); sign; sign = this.#take('+', '-')) {
      left = { kind: 'operation', sign, left, right: this.#product() }
    }
    return left
  }

  #product(): Formula {
    let left = this.#part()
    for (let sign = this.#take('*', '/'); sign; sign = this.#take('*', '/')) {
      left = { kind: 'operation', sign, left, right: this.#part() }
    }
    return left
  }

  #part(): Formula {
    if (++this.#depth > DEPTH) throw new FormulaFault('too_deep', this.#next?.at ?? this.end)
    const part = this.#take('-') ? this.#negative() : this.#single()
    this.#depth--
    return part
  }

  #negative(): Formula {
    const left: Formula = { kind: 'number', value: fractionOf('0') }
    return { kind: 'operation', sign: '-', left, right: this.#part() }
  }

  #single(): Formula {
    const token = this.#next
    if (!token) throw new FormulaFault('unfinished', this.end)
    if (this.#take('(')) return this.#closed(this.#sum())
    if (token.kind === 'sign') throw this.#unexpected()

    this.#place++
    if (token.kind === 'number') return { kind: 'number', value: fractionOf(token.text) }
    if (token.text === 'min' || token.text === 'max') return this.#choice(token.text)
    if (this.known.includes(token.text)) return { kind: 'name', name: token.text }
    throw new FormulaFault('unknown_name', token.at, token.text)
  }

  #choice(of: 'min' | 'max'): Formula {
    if (!this.#take('(')) throw this.#unexpected()
    const parts = [this.#sum()]
    while (this.#take(',')) parts.push(this.#sum())
    return this.#closed({ kind: 'choice', of, parts })
  }

  #closed(formula: Formula) {
    if (!this.#take(')')) throw this.#unexpected()
    return formula
  }

  #take<Sign extends string>(...signs: Sign[]): Sign | null {
    const token = this.#next
    const sign = signs.find((each) => token?.kind === 'sign' && token.text === each)
    if (sign) this.#place++
    return sign ?? null
  }

  #unexpected() {
    const token = this.#next
    return token
      ? new FormulaFault('unexpected', token.at, token.text)
      : new FormulaFault('unfinished', this.end)
  }
}
