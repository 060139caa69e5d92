import fc from 'fast-check'
import type { Command, PostCommand } from '#points/commands'
import type { AccountState } from '#points/ledger_state'

/** What members, plugins and mistakes may ask of the ledger, told by places and not yet by ids. */
export type Step = {
  type: Command['type'] | 'again'
  reference: number
  from: number
  to: number
  amount: number
  isPast: boolean
  /** Which of the transfers so far is meant, or which of the commands: 0 is the latest. */
  target: number
  /** Which day is stamped on new points; 0 is none. */
  lot: number
}

const LONG_AGO = '2000-01-01T00:00:00.000Z'
const FAR_AWAY = '2999-01-01T00:00:00.000Z'

const lots = [
  undefined,
  { expiresOn: '2999-12-31', programme: 'volunteer' },
  { expiresOn: '2999-11-30', programme: 'volunteer' },
  { expiresOn: '2999-11-30', programme: 'recycling' },
  { expiresOn: '2000-01-31', programme: 'volunteer' },
]
const longOver = { expiresOn: '2000-01-31', programme: 'volunteer' }

/** Account 0 is where points come from; those that are of no use come last. */
export const accountsOfAllKinds: Partial<AccountState>[] = [
  { normalSide: 'debit', minBalance: null },
  { lots: [] },
  { lots: [] },
  { maxBalance: 70 },
  { minBalance: -30 },
  { book: 'hours' },
  { state: 'frozen' },
  { state: 'closed' },
]
const USEFUL = 5

/** Histories of one to sixty steps. Account 0 is where points come from, and gives often. */
export function steps(accounts: number): fc.Arbitrary<Step[]> {
  const useful = { weight: 5, arbitrary: fc.nat({ max: USEFUL - 1 }) }
  const any = { weight: 1, arbitrary: fc.nat({ max: accounts - 1 }) }
  const step = fc.record({
    type: fc.constantFrom(...types),
    reference: fc.nat({ max: 500 }),
    from: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, useful, any),
    to: fc.oneof(useful, any),
    amount: fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(-1, 0, 1.5) },
      { weight: 20, arbitrary: fc.integer({ min: 1, max: 60 }) }
    ),
    isPast: fc.boolean(),
    target: fc.nat({ max: 9 }),
    lot: fc.nat({ max: lots.length - 1 }),
  })
  return fc.array(step, { minLength: 1, maxLength: 60, size: 'max' })
}

const types: Step['type'][] = [
  ...(['post', 'post', 'post', 'hold', 'hold', 'hold'] as const),
  ...(['capture', 'release', 'reverse', 'again', 'expire'] as const),
]

/** The command of a step. `accounts` are ids by place; `asked` and `transfers` all that came before. */
export function commandOf(
  step: Step,
  accounts: number[],
  { asked, transfers }: { asked: Command[]; transfers: number[] }
): Command {
  const { amount, isPast, target, type } = step
  const deed = {
    reference: `step:${step.reference}`,
    kind: 'test',
    memo: { key: 'points.test', values: { amount } },
    actorId: null,
  }
  const earlier = transfers.at(-1 - target) ?? 0
  if (type === 'release') return { ...deed, type, holdId: earlier }
  if (type === 'capture') {
    return step.lot > 0
      ? { ...deed, type, holdId: earlier }
      : { ...deed, type, holdId: earlier, amount }
  }
  if (type === 'expire') {
    const debit = accounts[1 + (target % 2)]
    return { ...deed, ...longOver, type, debit, credit: accounts[step.to] }
  }
  if (type === 'reverse') return { ...deed, type, transferId: earlier, amount }

  const sides = { debit: accounts[step.from], credit: accounts[step.to], amount }
  if (type === 'hold') return { ...deed, ...sides, type, expiresAt: isPast ? LONG_AGO : FAR_AWAY }
  return (type === 'again' && asked.at(-1 - target)) || postOf(step, { ...deed, ...sides })
}

function postOf({ lot }: Step, command: Omit<PostCommand, 'type'>): PostCommand {
  return { ...command, type: 'post', ...(lots[lot] ? { lot: lots[lot] } : {}) }
}
