import logger from '@adonisjs/core/services/logger'
import i18nManager from '@adonisjs/i18n/services/main'
import { errors } from '@vinejs/vine'
import { DomainError } from '#core/errors'

/** What is wrong with a line, as keys of texts with their values; `field` names the column if one is at fault. */
export type LineFault = {
  line: number
  key: string
  field: string | null
  values: Record<string, string | number>
}

type VineMessage = { field: string; rule: string; meta?: Record<string, unknown> }

/**
 * What is wrong with a line, from what was thrown over it: a broken rule, faulty cells, or a fault of
 * ours. `owner` words the fields: `<owner>.fields.<column>`, `<owner>.messages.<column>.<rule>`.
 */
export default function lineFaults(owner: string, line: number, error: unknown): LineFault[] {
  if (error instanceof DomainError) {
    return [{ line, key: error.textKey, field: null, values: error.values }]
  }
  if (error instanceof errors.E_VALIDATION_ERROR) {
    const messages = error.messages as VineMessage[]
    return messages.map((message) => faultyCell(owner, line, message))
  }
  // The other lines must not be lost over it, and whoever runs the platform can read of it.
  logger.error({ err: error, owner, line }, 'line of a list not taken')
  return [{ line, key: 'sheets.unexpected', field: null, values: {} }]
}

function faultyCell(owner: string, line: number, { field, meta = {}, rule }: VineMessage) {
  const own = `${owner}.messages.${field}.${rule}`
  const isWorded = i18nManager.locale(i18nManager.defaultLocale).hasMessage(own)
  const values = Object.entries(meta).filter(([, value]) => isPlain(value))
  return {
    line,
    key: isWorded ? own : `validator.messages.${rule}`,
    field: `${owner}.fields.${field}`,
    values: Object.fromEntries(values) as LineFault['values'],
  }
}

function isPlain(value: unknown) {
  return typeof value === 'string' || typeof value === 'number'
}
