import { page } from '@inertiajs/svelte'
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import IntlMessageFormat from 'intl-messageformat'

/** What the build makes of a text: itself, or a tree if it has placeholders. */
type Text = string | MessageFormatElement[]
export type Entries = { [key: string]: Text | Entries }
type Texts = Record<string, Text>
type Values = Record<string, string | number | Date>
type Catalogue = Record<string, Entries>

const catalogues: Record<string, () => Promise<{ default: Catalogue }>> = {
  'zh-CN': () => import('./locales/zh_cn'),
  'en': () => import('./locales/en'),
}

const texts: Record<string, Texts> = {}
const formats = new Map<string, IntlMessageFormat>()

/** Loads all texts in `locale`, once. */
export async function loadTexts(locale: string) {
  if (texts[locale]) return
  const { default: catalogue } = await catalogues[locale]()
  const owned = Object.entries(catalogue).map(([path, entries]) =>
    flatten(entries, `${owner(path)}.`)
  )
  texts[locale] = Object.assign({}, ...owned)
}

/**
 * The text of `key` in the language of this page, with its values filled in.
 * An unknown key is shown as it is, and fails the tests.
 */
export function t(key: string, values: Values = {}) {
  const locale = String(page.props.locale)
  const text = texts[locale]?.[key]
  if (text === undefined) return key
  if (typeof text === 'string') return text
  return String(formatOf(locale, key, text).format(values))
}

function formatOf(locale: string, key: string, text: MessageFormatElement[]) {
  const cacheKey = `${locale}:${key}`
  const known = formats.get(cacheKey)
  if (known) return known

  const format = new IntlMessageFormat(text, locale)
  formats.set(cacheKey, format)
  return format
}

/** `…/lang/zh-CN/volunteer.json` holds the texts `volunteer.*`. */
function owner(path: string) {
  return path.replace(/^.*\/(.+)\.json$/, '$1')
}

function flatten(entries: Entries, prefix: string): Texts {
  return Object.entries(entries).reduce<Texts>((flat, [key, entry]) => {
    if (typeof entry === 'string' || Array.isArray(entry)) flat[prefix + key] = entry
    else Object.assign(flat, flatten(entry, `${prefix}${key}.`))
    return flat
  }, {})
}
