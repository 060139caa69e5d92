import { test } from '@japa/runner'
import fc from 'fast-check'
import apply from '#points/apply'
import type { Command } from '#points/commands'
import type { Lot } from '#points/lots'
import type { Outcome } from '#points/outcome'
import type { WrittenTransfer } from '#points/replay'
import Books, { newAccount } from '../books.ts'
import NaiveModel from '../naive_model.ts'
import { accountsOfAllKinds, commandOf, steps, type Step } from '../steps.ts'

const accounts = accountsOfAllKinds.map((facts, place) => newAccount(place + 1, facts))
const ids = [...accounts.map(({ id }) => id), 0]
const anySteps = steps(ids.length)
const runs = { numRuns: 400 }

/** Carries the steps out one by one, and tells `follow` about each. */
function carryOut(
  taken: Step[],
  follow: (command: Command, outcome: Outcome, id: number | null) => void = () => {}
) {
  const books = new Books(accounts)
  const asked: Command[] = []
  for (const step of taken) {
    const transfers = books.rows.map(({ id }) => id)
    const command = commandOf(step, ids, { asked, transfers })
    const [{ id, outcome }] = books.carryOut([command])
    asked.push(command)
    follow(command, outcome, id)
  }
  return { books, asked }
}

/** The commands of steps that are taken when the books are as they are. */
function commandsAfter({ asked, books }: ReturnType<typeof carryOut>, taken: Step[]) {
  const transfers = books.rows.map(({ id }) => id)
  return taken.map((step) => commandOf(step, ids, { asked, transfers }))
}

function wordFor(outcome: Outcome) {
  return outcome.status === 'refused' ? outcome.code : outcome.status
}

function wordsForLot({ amount, expiresOn, programme }: Lot) {
  return `${expiresOn} ${programme} ${amount}`
}

test.group('Points: whatever is asked of the ledger', () => {
  test('it decides as a naive model does, and counts the same', ({ assert }) => {
    const seen = new Set<string>()
    const everything = fc.property(anySteps, (taken) => {
      const model = new NaiveModel(accounts)
      const { books } = carryOut(taken, (command, outcome, id) => {
        const word = wordFor(outcome)
        seen.add(word)
        assert.equal(word, model.expect(command))
        if (outcome.status === 'applied') model.remember(command, id!)
      })
      for (const { held, id, lots, pendingIn, posted } of books.accounts) {
        assert.deepEqual({ posted, held, pendingIn }, model.balance(id))
        assert.deepEqual((lots ?? []).map(wordsForLot).sort(), model.lots(id))
      }
    })
    fc.assert(everything, runs)
    // The steps are worth something only if they lead everywhere.
    assert.sameMembers([...seen], everyWord)
  })

  test('an auditor finds every book at nothing, no gap, no limit passed and no link broken', ({
    assert,
  }) => {
    const proven = fc.property(anySteps, (taken) => {
      assert.deepEqual(carryOut(taken).books.faults(), [])
    })
    fc.assert(proven, runs)
  })

  test('a refusal and a repetition change nothing', ({ assert }) => {
    const unchanged = fc.property(anySteps, (taken) => {
      const past = carryOut(taken)
      for (const command of commandsAfter(past, taken)) {
        const state = past.books.state()
        const [[outcome]] = apply(state, [[command]], '2026-06-01T00:00:00.000Z')
        if (outcome.status !== 'applied') assert.deepEqual(state, past.books.state())
      }
    })
    fc.assert(unchanged, { numRuns: 60 })
  })

  test('the same deed asked for again answers with the same transfer', ({ assert }) => {
    const once = fc.property(anySteps, (taken) => {
      const asked: { command: Command; id: number }[] = []
      const { books } = carryOut(taken, (command, { status }, id) => {
        if (status === 'applied') asked.push({ command, id: id! })
      })
      const written = books.rows.length
      for (const { command, id } of asked) {
        const [{ id: same, outcome }] = books.carryOut([command])
        assert.deepEqual([same, outcome.status], [id, 'duplicate'])
        const first = books.rows.find((row) => row.id === id)
        assert.containSubset(first, outcome.status === 'duplicate' && outcome.first)
      }
      assert.lengthOf(books.rows, written)
    })
    fc.assert(once, { numRuns: 100 })
  })

  test('a batch decides as one by one would, however it is cut', ({ assert }) => {
    const cut = fc.property(
      anySteps,
      anySteps,
      fc.array(fc.nat({ max: 8 })),
      (first, then, cuts) => {
        const { books: singly, ...past } = carryOut(first)
        const { books: batched } = carryOut(first)
        const commands = commandsAfter({ books: singly, ...past }, then)

        const oneByOne = commands.flatMap((command) => singly.carryOut([command]))
        const inBatches = batchesOf(commands, cuts).flatMap((batch) => batched.carryOut(batch))
        assert.deepEqual(inBatches.map(answer), oneByOne.map(answer))
        assert.deepEqual(
          batched.accounts.map(({ head: _, ...account }) => account),
          singly.accounts.map(({ head: _, ...account }) => account)
        )
      }
    )
    fc.assert(cut, { numRuns: 200 })
  })

  test('linked commands are all carried out or none, and none changes nothing', ({ assert }) => {
    const seen = new Set<string>()
    const linked = fc.property(
      anySteps,
      anySteps,
      fc.array(fc.integer({ min: 2, max: 4 })),
      (first, then, sizes) => {
        const past = carryOut(first)
        const groups = batchesOf(commandsAfter(past, then), sizes).filter(
          ({ length }) => length > 1
        )
        for (const group of groups) {
          const before = structuredClone(past.books.accounts)
          const words = past.books.carryOutGroups([group]).map(({ outcome }) => outcome.status)
          assert.lengthOf(new Set(words), 1)
          seen.add(words[0])
          if (words[0] !== 'applied') assert.deepEqual(past.books.accounts, before)
        }
        assert.deepEqual(past.books.faults(), [])
      }
    )
    fc.assert(linked, { numRuns: 200 })
    assert.includeMembers([...seen], ['applied', 'refused'])
  })

  test('linked commands do what they would do one by one', ({ assert }) => {
    const same = fc.property(anySteps, anySteps, (first, then) => {
      const { books: singly, ...past } = carryOut(first)
      const { books: linked } = carryOut(first)
      const group = commandsAfter({ books: singly, ...past }, then.slice(0, 3))

      const answers = singly.carryOut(group)
      if (answers.some(({ outcome }) => outcome.status !== 'applied')) return
      assert.deepEqual(linked.carryOutGroups([group]).map(answer), answers.map(answer))
    })
    fc.assert(same, runs)
  })

  test('a hold ends once, and what it held is spent or free again', ({ assert }) => {
    const ended = fc.property(anySteps, (taken) => {
      const { rows } = carryOut(taken).books
      for (const hold of rows.filter(({ phase }) => phase === 'pending')) {
        const endings = rows.filter(({ pendingId }) => pendingId === hold.id)
        assert.isAtMost(endings.length, 1)
        for (const { amount, phase } of endings) {
          if (phase === 'void') assert.equal(amount, hold.amount)
          else assert.isAtMost(amount, hold.amount)
        }
      }
    })
    fc.assert(ended, runs)
  })

  test('never more is reversed than was moved', ({ assert }) => {
    const reversed = fc.property(anySteps, (taken) => {
      const { rows } = carryOut(taken).books
      for (const row of rows) {
        const reversals = rows.filter(({ reversesId }) => reversesId === row.id)
        const total = reversals.reduce((sum, { amount }) => sum + amount, 0)
        assert.isAtMost(total, row.amount)
      }
    })
    fc.assert(reversed, runs)
  })

  test('an auditor names the transfer in which anything was changed', ({ assert }) => {
    const changed = fc.property(anySteps, fc.nat(), fc.nat(), (taken, place, field) => {
      const { books } = carryOut(taken)
      if (books.rows.length === 0) return
      const row = books.rows[place % books.rows.length]
      const forged = forge(row, field)
      const faults = books.faults(books.rows.map((each) => (each === row ? forged : each)))
      assert.include(faults[0], `transfer ${row.id} (`)
    })
    fc.assert(changed, runs)
  })

  test('an auditor misses a transfer that was taken away', ({ assert }) => {
    const removed = fc.property(anySteps, fc.nat(), (taken, place) => {
      const { books } = carryOut(taken)
      if (books.rows.length === 0) return
      const gone = place % books.rows.length
      assert.isNotEmpty(books.faults(books.rows.filter((_, each) => each !== gone)))
    })
    fc.assert(removed, runs)
  })
})

const everyWord = [
  ...['applied', 'duplicate', 'key_conflict', 'amount_invalid', 'no_account', 'same_account'],
  ...['book_mismatch', 'closed', 'frozen', 'insufficient', 'over_limit', 'hold_gone'],
  ...['no_transfer', 'over_reversal', 'over_hold', 'nothing_expired'],
]

function answer({ id, outcome }: { id: number | null; outcome: Outcome }) {
  return { id, word: wordFor(outcome) }
}

function batchesOf(commands: Command[], cuts: number[]) {
  const batches: Command[][] = []
  let rest = commands
  for (const size of cuts) {
    batches.push(rest.slice(0, size))
    rest = rest.slice(size)
  }
  return [...batches, rest]
}

/** The same row with one of its fields changed. */
function forge(row: WrittenTransfer, field: number): WrittenTransfer {
  const changes: Partial<WrittenTransfer>[] = [
    { amount: row.amount + 1 },
    { lots: [{ expiresOn: '2030-01-01', programme: 'test', amount: 1 }] },
    { kind: 'gift' },
    { reference: `${row.reference}0` },
    { at: '2020-01-01T00:00:00.000Z' },
    { actorId: '00000000-0000-4000-8000-000000000000' },
    { memo: { ...row.memo, key: 'points.other' } },
    { key: row.key.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) },
    { fingerprint: row.fingerprint.replace(/.$/, (digit) => (digit === 'f' ? 'e' : 'f')) },
    { debitAfter: row.debitAfter + 1 },
    { creditSeq: row.creditSeq + 1 },
    { hash: row.hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) },
    { debit: row.credit, credit: row.debit },
  ]
  return { ...row, ...changes[field % changes.length] }
}
