import { errors } from '@vinejs/vine'
import i18nManager from '@adonisjs/i18n/services/main'
import logger from '@adonisjs/core/services/logger'
import { DomainError } from '#core/errors'
import type { LineFault } from '#kernel/models/plugin_import'

type VineMessage = { field: string; rule: string; meta?: Record<string, unknown> }

/** What is wrong with a line, from what was thrown over it: a broken rule, a faulty cell, or a fault of ours. */
export default function lineFault(pluginId: string, line: number, error: unknown): LineFault {
  if (error instanceof DomainError) {
    return { line, key: error.textKey, field: null, values: error.values }
  }
  if (error instanceof errors.E_VALIDATION_ERROR) {
    const [message] = error.messages as VineMessage[]
    return faultyCell(pluginId, line, message)
  }
  // The other lines must not be lost over it, and whoever runs the platform can read of it.
  logger.error({ err: error, plugin: pluginId, line }, 'line of a list not taken')
  return { line, key: 'plugins.imports.unexpected', field: null, values: {} }
}

function faultyCell(pluginId: string, line: number, { field, meta = {}, rule }: VineMessage) {
  const own = `${pluginId}.messages.${field}.${rule}`
  const isWorded = i18nManager.locale(i18nManager.defaultLocale).hasMessage(own)
  const values = Object.entries(meta).filter(([, value]) => isPlain(value))
  return {
    line,
    key: isWorded ? own : `validator.messages.${rule}`,
    field: `${pluginId}.fields.${field}`,
    values: Object.fromEntries(values) as LineFault['values'],
  }
}

function isPlain(value: unknown) {
  return typeof value === 'string' || typeof value === 'number'
}
