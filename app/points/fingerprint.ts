import { hash } from 'node:crypto'
import type { Command } from './commands.ts'
import type { TransferRow } from './ledger_state.ts'

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
  if ('holdId' in command) {
    const { amount = null, holdId } = command
    return fingerprint({ type, kind, holdId, amount })
  }
  if (command.type === 'expire') {
    const { credit, debit, expiresOn, programme } = command
    return fingerprint({ type, kind, debit, credit, expiresOn, programme })
  }
  const { amount } = command
  if ('transferId' in command) {
    return fingerprint({ type, kind, transferId: command.transferId, amount })
  }
  return fingerprint({ type, kind, debit: command.debit, credit: command.credit, amount })
}

/** The link of the chain: the heads of both accounts and all that the row says. */
export function chainHash(debitHead: string, creditHead: string, row: UnsignedRow) {
  return sha256(linkText(debitHead, creditHead, row))
}

/** What is hashed; `docs/points.md` tells a stranger how to make it. */
function linkText(debitHead: string, creditHead: string, row: UnsignedRow) {
  const facts: string[] = []
  for (const [field, name] of namedFields) {
    const value = row[field]
    if (value === null) continue
    facts.push(`${name}${wordsFor(value)}`)
  }
  return `${debitHead}${creditHead}{${facts.join(',')}}`
}

type UnsignedRow = Omit<TransferRow, 'hash'>

/** In the order of the alphabet. A list of its own, since sorting would be half of an audit's work. */
const hashedFields = [
  'actorId',
  'amount',
  'approvalId',
  'at',
  'book',
  'credit',
  'creditAfter',
  'creditSeq',
  'debit',
  'debitAfter',
  'debitSeq',
  'expiresAt',
  'fingerprint',
  'groupKey',
  'key',
  'kind',
  'lots',
  'memo',
  'pendingId',
  'phase',
  'reference',
  'reversesId',
] as const satisfies (keyof UnsignedRow)[]

const namedFields = hashedFields.map((field) => [field, `"${field}":`] as const)

const written = new WeakMap<object, string>()

/** A memo that many rows share is written once for all of them: an audit goes through millions. */
function wordsFor(value: NonNullable<UnsignedRow[(typeof hashedFields)[number]]>) {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return JSON.stringify(value)
  const words = written.get(value) ?? canonical(value)
  written.set(value, words)
  return words
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
