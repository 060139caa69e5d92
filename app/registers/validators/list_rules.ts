import vine from '@vinejs/vine'
import { codeWritten, type CodeTable } from '#registers/code_tables'

const realDay = vine.createRule((value, _, field) => {
  if (typeof value === 'string' && !isRealDay(value)) {
    field.report('The {{ field }} is no day', 'day', field)
  }
})

/** `1980-05-17`, `1980/5/17`, `1980.5.17`, `1980年5月17日` and `19800517` are one day. */
export const day = () =>
  vine
    .string()
    .parse((value) => (typeof value === 'string' ? isoDay(value) : value))
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .use(realDay())

/** One of a few words, each with the code it stands for; the code itself is understood too. */
export const wordOf = <Code extends string>(words: Record<string, Code>) =>
  vine
    .enum([...new Set(Object.values(words))] as Code[])
    .parse((value) => (typeof value === 'string' ? (words[value.trim()] ?? value) : value))

/** A name or code of a national table. */
export const codeOf = (table: CodeTable) =>
  vine
    .string()
    .parse((value) => (typeof value === 'string' ? (codeWritten(table, value) ?? '?') : value))
    .regex(/^\d{2}$/)

/** 2019-02-30 would roll over into March: only a day of the calendar survives the round trip. */
function isRealDay(written: string) {
  const time = Date.parse(`${written}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written)
}

function isoDay(typed: string) {
  const parts = typed
    .normalize('NFKC')
    .trim()
    .match(/^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/)
  if (!parts) return typed
  const [, year, month, dayOfMonth] = parts
  return `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
}
