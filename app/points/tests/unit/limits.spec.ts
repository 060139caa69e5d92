import { test } from '@japa/runner'
import type { Command } from '#points/commands'
import { keyOf } from '#points/fingerprint'
import type { AccountState } from '#points/ledger_state'
import Books, { newAccount } from '../books.ts'

const MOST = Number.MAX_SAFE_INTEGER
const memo = { key: 'points.test', values: {} }
let deeds = 0

function deed() {
  deeds++
  return { reference: `deed:${deeds}`, kind: 'test', memo, actorId: null }
}

function post(debit: number, credit: number, amount: number): Command {
  return { ...deed(), type: 'post', debit, credit, amount }
}

/** Books with an issuance (1) that gave account 2 so much, and an account 3. */
function booksWith(given: number, facts: Partial<AccountState> = {}) {
  const issuance = newAccount(1, { normalSide: 'debit', minBalance: null })
  const books = new Books([issuance, newAccount(2), newAccount(3, facts)])
  books.carryOut([post(1, 2, given)])
  return books
}

function ask(books: Books, command: Command) {
  const [{ outcome }] = books.carryOut([command])
  return outcome.status === 'refused' ? outcome.code : outcome.status
}

test.group('Points: limits', () => {
  test('a refusal says how much there is', ({ assert }) => {
    const [{ outcome }] = booksWith(20).carryOut([post(2, 3, 25)])
    assert.deepEqual(outcome, { status: 'refused', code: 'insufficient', available: 20 })
  })

  test('the greatest number that is counted exactly can be moved, and not one more', ({
    assert,
  }) => {
    const books = booksWith(MOST)
    assert.equal(ask(books, post(1, 2, 1)), 'over_limit')
    assert.equal(ask(books, post(2, 3, MOST)), 'applied')
    assert.equal(ask(books, post(2, 3, MOST + 1)), 'amount_invalid')
    assert.deepEqual(books.faults(), [])
  })

  test('what is on its way counts against a ceiling', ({ assert }) => {
    const books = booksWith(100, { maxBalance: 50 })
    const expiresAt = '2999-01-01T00:00:00.000Z'
    const hold: Command = { ...deed(), type: 'hold', debit: 2, credit: 3, amount: 30, expiresAt }
    assert.equal(ask(books, hold), 'applied')
    assert.equal(ask(books, post(2, 3, 21)), 'over_limit')
    assert.equal(ask(books, post(2, 3, 20)), 'applied')
  })

  test('a hold can be captured before its time, and only released from then on', ({ assert }) => {
    const books = booksWith(100)
    // The books in memory go on by a minute with each batch: the hold is made at 00:02.
    const held = { type: 'hold' as const, debit: 2, credit: 3, amount: 30 }
    const [short] = books.carryOut([{ ...deed(), ...held, expiresAt: '2026-01-01T00:03:00.000Z' }])
    assert.equal(ask(books, { ...deed(), type: 'capture', holdId: short.id! }), 'hold_gone')
    assert.equal(ask(books, { ...deed(), type: 'release', holdId: short.id! }), 'applied')

    const [long] = books.carryOut([{ ...deed(), ...held, expiresAt: '2026-01-01T00:06:00.001Z' }])
    assert.equal(ask(books, { ...deed(), type: 'capture', holdId: long.id! }), 'applied')
  })

  test('what is held on a frozen account can only be given back', ({ assert }) => {
    const books = booksWith(100)
    const expiresAt = '2999-01-01T00:00:00.000Z'
    const hold: Command = { ...deed(), type: 'hold', debit: 2, credit: 3, amount: 30, expiresAt }
    const [{ id }] = books.carryOut([hold])
    books.accounts[1].state = 'frozen'
    assert.equal(ask(books, { ...deed(), type: 'capture', holdId: id! }), 'frozen')
    assert.equal(ask(books, { ...deed(), type: 'release', holdId: id! }), 'applied')
  })

  test('the same deed with better words is still the same deed', ({ assert }) => {
    const books = booksWith(100)
    const award = post(2, 3, 10)
    assert.equal(ask(books, award), 'applied')
    assert.equal(ask(books, { ...award, memo: { key: 'points.other', values: {} } }), 'duplicate')
  })

  test('a deed that is there twice in one batch is carried out once', ({ assert }) => {
    const books = booksWith(100)
    const award = post(2, 3, 10)
    const receipts = books.carryOut([award, award, award])
    assert.deepEqual(
      receipts.map(({ outcome }) => outcome.status),
      ['applied', 'duplicate', 'duplicate']
    )
    assert.deepEqual(new Set(receipts.map(({ id }) => id)).size, 1)
    assert.equal(books.accounts[2].posted, 10)
  })

  test('a deed that was refused is decided anew when it is asked for again', ({ assert }) => {
    const books = booksWith(5)
    const award = post(2, 3, 10)
    assert.equal(ask(books, award), 'insufficient')
    assert.equal(ask(books, award), 'insufficient')
    books.carryOut([post(1, 2, 5)])
    assert.equal(ask(books, award), 'applied')
  })

  test('a key is 16 bytes', ({ assert }) => {
    assert.match(keyOf('award:volunteer:service:42'), /^[0-9a-f]{32}$/)
  })
})
