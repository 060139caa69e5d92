import { readFileSync } from 'node:fs'
import type Catalogue from './catalogue.ts'
import { importedFiles } from './imported_files.ts'

/** `'mall.goods.title'`, or the beginning of `mall.states.${state}`. */
const named = /['"`]([a-z]\w*\.[\w.]*)(\$\{)?/g

type Source = { files: string[]; keys: string[]; beginnings: string[] }

/** Which texts are named in the source of pages and components, and in what they import. */
export default class SourceTexts {
  #sources = new Map<string, Source>()

  constructor(private checkout: string) {}

  keysIn(files: string[], catalogue: Catalogue) {
    const sources = this.#reachedFrom(files)
    const keys = sources.flatMap((source) => [
      ...source.keys.filter((key) => catalogue.has(key)),
      ...source.beginnings.flatMap((beginning) => catalogue.keysFrom(beginning)),
    ])
    return [...new Set(keys)]
  }

  #reachedFrom(files: string[]) {
    const reached = new Map<string, Source>()
    for (const waiting = [...files]; waiting.length > 0;) {
      const file = waiting.pop()!
      if (reached.has(file)) continue
      const source = this.#read(file)
      reached.set(file, source)
      waiting.push(...source.files)
    }
    return [...reached.values()]
  }

  #read(file: string): Source {
    const source = this.#sources.get(file) ?? this.#readAnew(file)
    this.#sources.set(file, source)
    return source
  }

  #readAnew(file: string): Source {
    const text = readFileSync(file, 'utf8')
    const found = [...text.matchAll(named)]
    const { atOnce, whenNeeded } = importedFiles(text, file, this.checkout)
    return {
      // What is loaded later belongs to its page all the same.
      files: [...atOnce, ...whenNeeded],
      keys: found.filter(([, , dollar]) => !dollar).map(([, key]) => key),
      beginnings: found.filter(([, , dollar]) => dollar).map(([, key]) => key),
    }
  }
}
