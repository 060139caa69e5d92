import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import filterOf, { type Kept } from './filter_of.ts'

export type StandInSettings = {
  searchableAttributes: string[]
  filterableAttributes: string[]
  sortableAttributes: string[]
  dictionary: string[]
  synonyms: Record<string, string[]>
  [name: string]: unknown
}

export type StandInQuery = {
  q?: string
  filter?: string
  limit?: number
  sort?: string[]
  attributesToSearchOn?: string[]
  matchingStrategy?: 'all' | 'last' | 'frequency'
}

const jieba = Jieba.withDict(dict)

/** From so many characters on, Meilisearch forgives one slip. */
const FORGIVEN = 5

/** One index of the stand-in. It finds as Meilisearch does (words, beginnings of the last, slips in long ones), and ranks simply. */
export default class IndexInMemory {
  documents = new Map<string, Kept>()
  settings: StandInSettings = {
    searchableAttributes: ['*'],
    filterableAttributes: [],
    sortableAttributes: [],
    dictionary: [],
    synonyms: {},
  }
  #jieba = jieba
  #words = new Map<string, Map<string, Set<string>>>()

  apply(settings: Partial<StandInSettings>) {
    const known = new Set(this.settings.dictionary)
    Object.assign(this.settings, settings)
    const unknown = this.settings.dictionary.filter((word) => !known.has(word))
    const lines = unknown.map((word) => `${word} 1000000 n\n`)
    if (lines.length > 0) this.#jieba.loadDict(Buffer.from(lines.join('')))
    this.#words.clear()
  }

  put(document: Kept) {
    const id = String(document.id)
    this.documents.set(id, document)
    this.#words.delete(id)
  }

  remove(id: string) {
    this.documents.delete(id)
    this.#words.delete(id)
  }

  search(query: StandInQuery) {
    const passes = query.filter
      ? filterOf(query.filter, this.settings.filterableAttributes)
      : () => true
    const attributes = query.attributesToSearchOn ?? this.settings.searchableAttributes
    const sought = this.#jieba.cut((query.q ?? '').toLowerCase(), true).filter(isWord)
    const hits = [...this.documents].flatMap(([id, document]) => {
      if (!passes(document)) return []
      const score = this.#score(id, sought, attributes, query.matchingStrategy ?? 'last')
      return score === 0 ? [] : [{ id, _rankingScore: score }]
    })
    hits.sort((one, other) => other._rankingScore - one._rankingScore)
    return hits.slice(0, query.limit ?? 20)
  }

  /** Mean over the words: the earlier the attribute, the better; 0 if words are missing that must be there. */
  #score(id: string, sought: string[], attributes: string[], strategy: string) {
    const scores = sought.map((word, place) =>
      this.#scoreOfWord(id, word, attributes, place === sought.length - 1)
    )
    const isEnough = strategy === 'all' ? scores.every(Boolean) : scores.some(Boolean)
    if (!isEnough) return 0
    return scores.reduce((sum, score) => sum + score, 0) / scores.length
  }

  #scoreOfWord(id: string, word: string, attributes: string[], isLast: boolean) {
    const words = this.#wordsIn(id)
    const ways = [word, ...(this.settings.synonyms[word] ?? [])]
    const place = attributes.findIndex((name) =>
      [...(words.get(name) ?? [])].some((each) => ways.some((way) => fits(way, each, isLast)))
    )
    return place === -1 ? 0 : 1 - place / (attributes.length + 1)
  }

  /** Cut when somebody searches, and then kept. */
  #wordsIn(id: string) {
    const kept = this.#words.get(id)
    if (kept) return kept

    const attributes = this.settings.searchableAttributes
    const words = new Map(
      attributes.map((name): [string, Set<string>] => {
        return [name, new Set(this.#cut(textOf(this.documents.get(id)?.[name])))]
      })
    )
    this.#words.set(id, words)
    return words
  }

  #cut(text: string) {
    return this.#jieba.cutForSearch(text.toLowerCase(), true).filter(isWord)
  }
}

function fits(sought: string, word: string, isLast: boolean) {
  if (word === sought || (isLast && word.startsWith(sought))) return true
  return sought.length >= FORGIVEN && distanceIsOne(sought, word)
}

function distanceIsOne(one: string, other: string) {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  const rest = (text: string, skipped: number) => text.slice(start + skipped)
  return (
    rest(one, 1) === rest(other, 1) ||
    rest(one, 0) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0)
  )
}

function textOf(value: unknown) {
  return Array.isArray(value) ? value.join(' ') : String(value ?? '')
}

function isWord(word: string) {
  return /[\p{L}\p{N}]/u.test(word)
}
