import { page } from '@inertiajs/svelte'
import type { CardView } from '../app/kernel/queries/cards_for.ts'
import formatText, { type Text, type Values } from './format_text'
import kindOfPage from './kind_of_page'

type Texts = Record<string, Text>
type Language = { common: Texts; owners: string[]; address: string }

const languages: Record<string, () => Promise<Language>> = {
  'zh-CN': () => import('virtual:texts/zh-CN'),
  'en': () => import('virtual:texts/en'),
}

const texts: Record<string, Texts> = {}
const loaded = new Map<string, Promise<void>>()

/** Loads all that a page says: its own texts, those of its layout and cards, and those that its props name. */
export async function loadTexts(name: string, props: Record<string, unknown>) {
  const locale = String(props.locale)
  // The server has them all at once.
  if (import.meta.env.SSR && texts[locale]) return
  const language = await languages[locale]()
  texts[locale] ??= { ...language.common }
  if (import.meta.env.SSR) return

  const { cards = [], ...others } = props
  const brought = (cards as CardView[]).map(({ component }) => `cards/${component}`)
  const ofLayout = kindOfPage(name) === 'work' ? ['layouts/work'] : []
  await loadSets(locale, language, [`pages/${name}`, ...ofLayout, ...brought])
  const data = [others, (cards as CardView[]).map((card) => card.props)]
  await loadSets(locale, language, ownersNamed(data, texts[locale], language))
}

async function loadSets(locale: string, { address }: Language, names: string[]) {
  for (const name of names) {
    const url = `${address}/${name}.json`
    if (!loaded.has(url)) loaded.set(url, loadSet(locale, url))
  }
  await Promise.all(names.map((name) => loaded.get(`${address}/${name}.json`)))
}

async function loadSet(locale: string, url: string) {
  try {
    const response = await fetch(url)
    Object.assign(texts[locale], await response.json())
  } catch {
    // The connection is away: the page is there, and its texts are asked for again next time.
    loaded.delete(url)
  }
}

/**
 * Whose texts the data of a page names: by the key of a text that is not here yet, or by the name of a
 * plugin or card (`mall/goods`) alone, where the page puts the key together.
 */
function ownersNamed(props: unknown, known: Texts, { owners }: Language) {
  const missing = [...strings(props)].filter((string) => known[string] === undefined)
  const named = missing.filter((string) => /^\w+([./]\w+)*$/.test(string))
  const first = new Set(named.map((string) => string.split(/[./]/)[0]))
  return owners.filter((owner) => first.has(owner)).map((owner) => `owners/${owner}`)
}

/** Every string within, however deep. */
function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (value && typeof value === 'object') {
    for (const each of Object.values(value)) yield* strings(each)
  }
}

/**
 * The text of `key` in the language of this page, with its values filled in.
 * An unknown key is shown as it is, and fails the tests.
 */
export function t(key: string, values: Values = {}) {
  const locale = String(page.props.locale)
  const text = texts[locale]?.[key]
  if (text === undefined) return key
  return typeof text === 'string' ? text : formatText(text, { locale, values })
}
