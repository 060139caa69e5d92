import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser'

/** What `TYPE` of the parser is called there; its module would bring the parser to every phone. */
const LITERAL = 0
const ARGUMENT = 1
const NUMBER = 2
const PLURAL = 6
const POUND = 7

/** What the build makes of a text: itself, or a tree if it has placeholders. */
export type Text = string | MessageFormatElement[]

export type Values = Record<string, string | number | Date>

/** In which language, with which values, and the number that a `#` stands for within a plural. */
type Setting = { locale: string; values: Values; pound?: number }

/** The kinds of placeholders that texts may use; a build stops at any other. */
export const knownElements: number[] = [LITERAL, ARGUMENT, NUMBER, PLURAL, POUND]

/** Fills values into a text that was parsed while building (ICU MessageFormat: numbers and plurals). */
export default function formatText(elements: MessageFormatElement[], setting: Setting): string {
  return elements.map((element) => formatElement(element, setting)).join('')
}

function formatElement(element: MessageFormatElement, setting: Setting): string {
  if (element.type === LITERAL) return element.value
  if (element.type === POUND) return formatNumber(setting.pound ?? 0, setting.locale)
  if (element.type === NUMBER)
    return formatNumber(Number(setting.values[element.value]), setting.locale)
  if (element.type === PLURAL) return formatPlural(element, setting)
  return String('value' in element ? (setting.values[element.value] ?? '') : '')
}

type Plural = Extract<MessageFormatElement, { pluralType?: unknown }>

function formatPlural({ offset, options, value }: Plural, setting: Setting) {
  const count = Number(setting.values[value])
  const chosen = options[`=${count}`] ?? options[ruleFor(count - offset, setting)] ?? options.other
  return formatText(chosen.value, { ...setting, pound: count - offset })
}

/** By language: to make them takes as long as to use them a hundred times. */
const knownRules = new Map<string, Intl.PluralRules>()

function ruleFor(count: number, { locale }: Setting) {
  // Chinese says the same of one and of many.
  if (locale === 'zh-CN') return 'other'
  const rules = knownRules.get(locale) ?? new Intl.PluralRules(locale)
  knownRules.set(locale, rules)
  return rules.select(count)
}

/** With its digits in groups, as in the language: `12,345`. */
export function formatNumber(number: number, locale: string) {
  // Below a thousand there is nothing to set apart.
  const isPlain = Number.isInteger(number) && number >= 0 && number < 1000
  return isPlain ? String(number) : number.toLocaleString(locale)
}
