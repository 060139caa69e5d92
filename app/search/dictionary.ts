import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import db from '@adonisjs/lucid/services/db'
import declarations from '#search/declarations'
import { knownSynonyms } from '#search/known_synonyms'
import normalise from '#search/normalise'

/** How sure jieba is to be that this is one word: surer than of any cut through it. */
const FREQUENCY = 1_000_000

/** The words of the language, and the names that only this place has. Loaded when first needed. */
class Dictionary {
  #jieba: Jieba | null = null
  #loading: Promise<void> | null = null

  /** Reads the names of the territories once; what is cut afterwards knows them. */
  async load() {
    this.#loading ??= this.#read()
    try {
      await this.#loading
    } catch (error) {
      // The database was away: whoever comes next tries again.
      this.#loading = null
      throw error
    }
  }

  /** New names are known from now on. */
  forget() {
    this.#loading = null
  }

  /** The words of a text one after another, none of them overlapping. */
  cut(text: string) {
    return this.#ready().cut(text, true)
  }

  /** The words of a text and the shorter words in them: `老年食堂`, `老年`, `食堂`. */
  cutFinely(text: string) {
    return this.#ready().cutForSearch(text, true)
  }

  #ready() {
    this.#jieba ??= Jieba.withDict(dict)
    return this.#jieba
  }

  /** Names of territories and plugins, and what is called differently: words that are never cut apart. */
  async names() {
    const rows = await db.from('territories').distinct('name').orderBy('name')
    const places = rows.flatMap(({ name }) => [name, shortened(name)])
    const words = [...places, ...declarations.names, ...knownSynonyms.flat()].map(normalise)
    return [...new Set(words)].filter((word) => /^\p{Script=Han}{2,16}$/u.test(word))
  }

  async #read() {
    const lines = (await this.names()).map((word) => `${word} ${FREQUENCY} n\n`)
    this.#ready().loadDict(Buffer.from(lines.join('')))
  }
}

export default new Dictionary()

/** `南苑社区居委会` is also said `南苑社区`. */
function shortened(name: string) {
  return name.replace(/(居民委员会|居委会|村民委员会|村委会)$/, '')
}
