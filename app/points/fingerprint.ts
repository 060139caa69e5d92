import { hash } from 'node:crypto'
import type { Command } from './commands.ts'

/** The head of an account that has no history yet. */
export const emptyHead = '0'.repeat(64)

/** What names an award: the rule of a plugin, and the deed that it paid for. */
export function awardReference(pluginId: string, ruleCode: string, reference: string) {
  return `award:${pluginId}:${ruleCode}:${reference}`
}

/** 16 bytes, as hexadecimal, that stand for a deed. */
export function keyOf(reference: string) {
  return sha256(reference).slice(0, 32)
}

/**
 * What a command moves, and where. Words, actors and deadlines stay out: a deed that is reported
 * again with better words is still the same deed.
 */
export function fingerprintOf(command: Command) {
  const { kind, type } = command
  if ('holdId' in command) return fingerprint({ type, kind, holdId: command.holdId })

  const { amount } = command
  if ('transferId' in command) {
    return fingerprint({ type, kind, transferId: command.transferId, amount })
  }
  return fingerprint({ type, kind, debit: command.debit, credit: command.credit, amount })
}

/** The link of the chain: the heads of both accounts and all that the row says. */
export function chainHash(debitHead: string, creditHead: string, row: object) {
  return sha256(`${debitHead}${creditHead}${canonical(row)}`)
}

function fingerprint(facts: object) {
  return sha256(canonical(facts)).slice(0, 32)
}

/**
 * JSON with its keys in order, so that a value read back from the database reads the same. What is
 * empty is left out: a column that is added one day changes no hash of the rows before it.
 */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)

  const entries = Object.entries(value)
    .filter(([, each]) => each !== null && each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`
}

function sha256(text: string) {
  return hash('sha256', text)
}
