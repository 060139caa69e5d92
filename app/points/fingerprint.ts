import { createHash } from 'node:crypto'
import type { Command } from './commands.ts'

/** The head of an account that has no history yet. */
export const emptyHead = '0'.repeat(64)

/** 16 bytes, as hexadecimal, from the words that name a deed: `award`, plugin, rule, reference. */
export function keyOf(...words: string[]) {
  return sha256(JSON.stringify(words)).slice(0, 32)
}

/** What a command asks for, without its key: the same key with another fingerprint is a conflict. */
export function fingerprintOf({ key: _, ...command }: Command) {
  return sha256(canonical(command)).slice(0, 32)
}

/** The link of the chain: the heads of both accounts and all that the row says. */
export function chainHash(debitHead: string, creditHead: string, row: object) {
  return sha256(`${debitHead}${creditHead}${canonical(row)}`)
}

/** JSON with its keys in order, so that a value read back from the database reads the same. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)

  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`
}

function sha256(text: string) {
  return createHash('sha256').update(text).digest('hex')
}
