import { hash } from 'node:crypto'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { chainHash } from '#points/fingerprint'

const heads = ['a'.repeat(64), 'b'.repeat(64)] as const

const plain = {
  key: '1'.repeat(32),
  fingerprint: '2'.repeat(32),
  reference: 'shift "7" \\ 南苑\u0007',
  book: 'points',
  kind: 'award',
  phase: 'single' as const,
  pendingId: null,
  reversesId: null,
  debit: 3,
  credit: 4,
  amount: 5,
  debitSeq: 6,
  creditSeq: 7,
  debitAfter: -8,
  creditAfter: 9,
  at: '2026-11-26T01:02:03.004Z',
  expiresAt: null,
  actorId: null,
  groupKey: null,
  approvalId: null,
  lots: null,
  memo: { key: 'points.award', values: { place: '南苑', hours: 2 } },
}

const full = {
  ...plain,
  phase: 'post' as const,
  pendingId: 10,
  reversesId: 11,
  expiresAt: '2026-12-26T01:02:03.004Z',
  actorId: '0198f1de-0000-7000-8000-000000000001',
  groupKey: '3'.repeat(32),
  approvalId: '0198f1de-0000-7000-8000-000000000002',
  lots: [{ programme: 'volunteer', expiresOn: '2027-12-31', amount: 5 }],
}

test.group('Points: the hash of a transfer', () => {
  test('is made of both heads and all that the row says, in order, as a stranger makes it', ({
    assert,
  }) => {
    for (const row of [plain, full]) {
      const stranger = hash('sha256', heads.join('') + inOrder(row))
      assert.equal(chainHash(...heads, row), stranger)
    }
  })

  test('says any text as JSON does', ({ assert }) => {
    const text = fc.string({ unit: 'binary' })
    const asJson = fc.property(text, text, text, (reference, book, kind) => {
      const row = { ...full, reference, book, kind }
      assert.equal(chainHash(...heads, row), hash('sha256', heads.join('') + inOrder(row)))
    })
    fc.assert(asJson, { numRuns: 500 })
  })

  test('is another one as soon as anything else is said', ({ assert }) => {
    const names = Object.keys(full) as (keyof typeof full)[]
    for (const name of names) {
      const changed = { ...full, [name]: plain[name] === full[name] ? 'other' : plain[name] }
      assert.notEqual(chainHash(...heads, changed), chainHash(...heads, full), name)
    }
    assert.notEqual(chainHash(heads[1], heads[0], full), chainHash(...heads, full))
  })
})

/** JSON without spaces and without what is empty, its keys in the order of the alphabet at every depth. */
function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const said = Object.entries(value).filter(([, each]) => each !== null)
  const facts = said.toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${facts.map(([name, each]) => `"${name}":${inOrder(each)}`).join(',')}}`
}
