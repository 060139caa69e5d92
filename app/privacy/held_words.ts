import type { I18n } from '@adonisjs/i18n'
import { DateTime } from 'luxon'
import type { Said } from '#privacy/queries/rows_of'

const isInstant = /^\d{4}-\d\d-\d\dT/
const isWord = /^[a-z_]+$/

/** A value as a person reads it; null where there is none. */
export function wordsOf(value: unknown, i18n: I18n): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return i18n.t(`privacy.values.${value}`)
  if (value instanceof Date) return dayAndTime(DateTime.fromJSDate(value))
  if (typeof value === 'object') return wordsOfObject(value, i18n)
  const text = String(value)
  if (isInstant.test(text)) return dayAndTime(DateTime.fromISO(text))
  // What plugins copy says its states in their own words.
  return isWord.test(text) ? i18n.t(`privacy.values.${text}`, {}, text) : text
}

function wordsOfObject(value: object, i18n: I18n): string {
  if ('key' in value && 'values' in value) {
    const said = value as Said
    return i18n.t(said.key, said.values, said.key)
  }
  if (Array.isArray(value)) return value.map((each) => wordsOf(each, i18n)).join('、')
  return JSON.stringify(value)
}

function dayAndTime(moment: DateTime) {
  return moment.setZone('Asia/Shanghai').toFormat('yyyy-MM-dd HH:mm')
}

/** What a value is called that a plugin copies: in its own words, else in the platform's, else as it is. */
export function labelOf(owner: string, field: string, i18n: I18n) {
  const snake = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const keys = [`${owner}.personal_data.fields.${snake}`, `privacy.fields.${snake}`]
  const known = keys.find((key) => i18n.hasMessage(key))
  return known ? i18n.t(known) : field
}
