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

type UnsignedRow = Omit<TransferRow, 'hash'>

/**
 * What is hashed: its names in the order of the alphabet, what is empty left out. `docs/points.md` tells a stranger how
 * to make it. In one piece, since this is most of an audit's work.
 */
function linkText(debitHead: string, creditHead: string, row: UnsignedRow) {
  return (
    `${debitHead}${creditHead}{` +
    factIfAny('actorId', row.actorId) +
    `"amount":${row.amount},` +
    factIfAny('approvalId', row.approvalId) +
    `"at":"${row.at}","book":${quoted(row.book)},` +
    `"credit":${row.credit},"creditAfter":${row.creditAfter},"creditSeq":${row.creditSeq},` +
    `"debit":${row.debit},"debitAfter":${row.debitAfter},"debitSeq":${row.debitSeq},` +
    factIfAny('expiresAt', row.expiresAt) +
    `"fingerprint":"${row.fingerprint}",` +
    factIfAny('groupKey', row.groupKey) +
    `"key":"${row.key}","kind":${quoted(row.kind)},` +
    factIfAny('lots', row.lots) +
    `"memo":${wordsFor(row.memo)},` +
    factIfAny('pendingId', row.pendingId) +
    `"phase":"${row.phase}","reference":${quoted(row.reference)}` +
    (row.reversesId === null ? '}' : `,"reversesId":${row.reversesId}}`)
  )
}

const NOT_PLAIN = /[^ !#-[\]-~]/

/** As JSON, of which most texts are their own. */
function quoted(text: string) {
  return NOT_PLAIN.test(text) ? JSON.stringify(text) : `"${text}"`
}

function factIfAny(name: keyof UnsignedRow, value: string | number | object | null) {
  if (value === null) return ''
  return `"${name}":${wordsFor(value)},`
}

const written = new WeakMap<object, string>()

/** A memo that many rows share is written once for all of them: an audit goes through millions. */
function wordsFor(value: unknown) {
  if (typeof value !== 'object' || value === null) return canonical(value)
  const known = written.get(value)
  if (known !== undefined) return known

  const words = canonical(value)
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
