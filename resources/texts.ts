import { page } from '@inertiajs/svelte'
import IntlMessageFormat from 'intl-messageformat'

type Texts = Record<string, string>
type Values = Record<string, string | number | Date>
type Catalogue = Record<string, Record<string, unknown>>

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
  if (!text.includes('{')) return text
  return String(formatOf(locale, key, text).format(values))
}

function formatOf(locale: string, key: string, text: string) {
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

function flatten(entries: Record<string, unknown>, prefix: string): Texts {
  return Object.entries(entries).reduce<Texts>((flat, [key, value]) => {
    if (typeof value === 'string') flat[prefix + key] = value
    else Object.assign(flat, flatten(value as Record<string, unknown>, `${prefix}${key}.`))
    return flat
  }, {})
}
