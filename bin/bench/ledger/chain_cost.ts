import { chainHash, emptyHead } from '#points/fingerprint'

const TIMES = 20_000

/** Microseconds that linking one transfer into the chain takes. */
export default function chainCost() {
  const row = {
    key: emptyHead.slice(32),
    fingerprint: emptyHead.slice(32),
    reference: '0c7ee1a5-6a2c-4a5a-8f0d-7b1d3a1f2b3c',
    book: 'bench',
    kind: 'bench',
    phase: 'single' as const,
    ...{ pendingId: null, reversesId: null, expiresAt: null, actorId: null, groupKey: null },
    ...{ approvalId: null, lots: null, debit: 1, credit: 2, amount: 1 },
    ...{ debitSeq: 100, creditSeq: 200, debitAfter: 1_000, creditAfter: 2_000 },
    at: '2026-01-01T00:00:00.000Z',
    memo: { key: 'points.bench', values: {} },
  }
  const began = performance.now()
  for (let count = 0; count < TIMES; count++) chainHash(emptyHead, emptyHead, row)
  return Math.round(((performance.now() - began) * 10_000) / TIMES) / 10
}
