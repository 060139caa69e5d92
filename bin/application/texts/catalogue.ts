import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { knownElements, type Text } from '../../../resources/format_text.ts'

type Entries = { [key: string]: string | Entries }

/** What menus and lists call a plugin or domain; the server names such keys, whatever the page. */
const names = /^\w+\.(name|nav\.\w+)$/

/** Every text of one language, by its key. */
export default class Catalogue {
  readonly files: string[]
  #texts = new Map<string, string>()

  constructor(locale: string, checkout: string, folders: Record<string, string>) {
    this.files = ['resources', ...Object.values(folders)].flatMap((folder) =>
      filesIn(join(checkout, folder, 'lang', locale))
    )
    for (const file of this.files) {
      this.#add(JSON.parse(readFileSync(file, 'utf8')), `${basename(file, '.json')}.`)
    }
  }

  get owners() {
    return this.files.map((file) => basename(file, '.json'))
  }

  get names() {
    return this.keys.filter((key) => names.test(key))
  }

  get keys() {
    return [...this.#texts.keys()]
  }

  keysFrom(beginning: string) {
    return this.keys.filter((key) => key.startsWith(beginning))
  }

  has(key: string) {
    return this.#texts.has(key)
  }

  /** As it was written. */
  source(key: string) {
    return this.#texts.get(key)!
  }

  /** A text without placeholders is itself, any other the tree that `formatText` works with. */
  pick(keys: Iterable<string>): Record<string, Text> {
    return Object.fromEntries([...keys].map((key) => [key, parsed(key, this.source(key))]))
  }

  #add(entries: Entries, prefix: string) {
    for (const [key, entry] of Object.entries(entries)) {
      if (typeof entry === 'string') this.#texts.set(prefix + key, entry)
      else this.#add(entry, `${prefix}${key}.`)
    }
  }
}

function filesIn(folder: string) {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return files.map((file) => join(folder, file))
}

function parsed(key: string, text: string): Text {
  if (!text.includes('{')) return text
  const elements = parse(text, { captureLocation: false })
  requireKnown(key, elements)
  return withoutNeedlessPlurals(elements)
}

/** Chinese has one form for all numbers: there a plural is its words with the number in them, and no rule is asked. */
function withoutNeedlessPlurals(elements: MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => {
    const isNeedless =
      element.type === TYPE.plural &&
      element.offset === 0 &&
      Object.keys(element.options).length === 1
    if (!isNeedless) return [element]

    const { options, value } = element
    const number = { type: TYPE.number, value, style: null } as const
    return withoutNeedlessPlurals(options.other.value).map((each) =>
      each.type === TYPE.pound ? number : each
    )
  })
}

function requireKnown(key: string, elements: MessageFormatElement[]) {
  for (const element of elements) {
    if (!knownElements.includes(element.type)) {
      throw new Error(`${key}: a text may have values, numbers and plurals, and nothing else`)
    }
    const options = 'options' in element ? Object.values(element.options) : []
    for (const { value } of options) requireKnown(key, value)
  }
}
