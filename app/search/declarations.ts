import type { SearchKind, Weight } from '#search/document'
import { isSensitiveName } from '#search/sensitive'

/** What may be left out of a declaration. */
export type DeclaredKind = Pick<SearchKind, 'kind'> & Partial<Omit<SearchKind, 'kind'>>

/** A kind of which nothing is said. */
const plain = { fields: {}, facets: [], boost: 0, suggests: true, isOfPeople: false }

/** What each plugin has declared to be found, and the names under which plugins are known; the kernel fills it at boot. */
class Declarations {
  #kinds = new Map<string, SearchKind>()
  /** Names of plugins and what they are known by: words that are never cut apart. */
  readonly names = new Set<string>()

  /** Throws if people could be found by what nobody is to know of them. */
  declare(pluginId: string, kind: DeclaredKind) {
    const complete = { ...plain, ...kind }
    for (const name of [...Object.keys(complete.fields), ...complete.facets]) {
      if (isSensitiveName(name)) throw new Error(`"${name}" is sensitive and cannot be searched`)
    }
    this.#kinds.set(`${pluginId}/${kind.kind}`, complete)
  }

  /** A kind that nobody declared has a title, a line of detail and keywords. */
  of(pluginId: string, kind: string): SearchKind {
    const declared = this.#kinds.get(`${pluginId}/${kind}`)
    return declared ?? { kind, ...plain }
  }

  /** Throws for a field that the kind does not declare. */
  weightOf(pluginId: string, kind: string, field: string): Weight {
    const weight = this.of(pluginId, kind).fields[field]
    if (!weight) throw new Error(`"${field}" is not declared for ${pluginId}/${kind}`)
    return weight
  }
}

export default new Declarations()
