import { objection, post, setAside } from './balances.ts'
import type {
  Command,
  HoldCommand,
  PostCommand,
  ResolveCommand,
  ReverseCommand,
} from './commands.ts'
import { chainHash, fingerprintOf, keyOf } from './fingerprint.ts'
import type { AccountState, EarlierTransfer, LedgerState, Phase } from './ledger_state.ts'
import { refuse, type Outcome } from './outcome.ts'
import remember from './remember.ts'

/** The moment of the batch, and what links the commands of a group; null for one that stands alone. */
type Turn = { at: string; groupKey: string | null }

/**
 * Decides a batch in order, exactly as if its groups came one by one; the commands of a group are
 * linked: all of them are carried out or none. Pure: the same state, commands and time give the same
 * outcomes, and nothing but `state` is changed.
 */
export default function apply(state: LedgerState, groups: Command[][], at: string): Outcome[][] {
  return groups.map((group) => decideLinked(state, group, at))
}

function decideLinked(state: LedgerState, group: Command[], at: string): Outcome[] {
  if (group.length === 1) return [decide(state, group[0], { at, groupKey: null })]

  const restore = remember(state, group)
  const turn = { at, groupKey: keyOf(group[0].reference) }
  const outcomes: Outcome[] = []
  for (const command of group) {
    outcomes.push(decide(state, command, turn))
    if (outcomes.at(-1)!.status === 'refused') break
  }
  if (isUnanimous(outcomes, group)) return outcomes

  restore()
  return group.map((_, place) => {
    const outcome = outcomes[place]
    return outcome?.status === 'refused' ? outcome : refuse('linked_failed')
  })
}

/** All were carried out now, or all were carried out before. */
function isUnanimous(outcomes: Outcome[], group: Command[]) {
  const [{ status }] = outcomes
  return (
    status !== 'refused' &&
    outcomes.length === group.length &&
    outcomes.every((each) => each.status === status)
  )
}

function decide(state: LedgerState, command: Command, turn: Turn): Outcome {
  const key = keyOf(command.reference)
  const fingerprint = fingerprintOf(command)
  const known = state.keys.get(key)
  if (known === fingerprint) return { status: 'duplicate' }
  if (known) return refuse('key_conflict')

  const outcome = carryOut(state, command, turn)
  if (outcome.status === 'applied') state.keys.set(key, fingerprint)
  return outcome
}

function carryOut(state: LedgerState, command: Command, turn: Turn): Outcome {
  if ('holdId' in command) return resolve(state, command, turn)
  if ('transferId' in command) return reverse(state, command, turn)
  return move(state, command, turn)
}

/** Posts points, or only sets them aside where the command is a hold. */
function move(state: LedgerState, command: PostCommand | HoldCommand, turn: Turn): Outcome {
  const { amount } = command
  const debit = state.accounts.get(command.debit)
  const credit = state.accounts.get(command.credit)
  if (!debit || !credit) return refuse('no_account')
  const refusal = objection(debit, credit, amount)
  if (refusal) return refusal

  if (command.type === 'hold') {
    setAside(debit, credit, amount)
    const { expiresAt } = command
    return write({ command, debit, credit, amount, phase: 'pending', expiresAt, turn })
  }
  post(debit, credit, amount)
  return write({ command, debit, credit, amount, phase: 'single', turn })
}

/** Ends a hold. Past its time, or with an account frozen, it can only be released. */
function resolve(state: LedgerState, command: ResolveCommand, turn: Turn): Outcome {
  const hold = state.earlier.get(command.holdId)
  const debit = hold && state.accounts.get(hold.debit)
  const credit = hold && state.accounts.get(hold.credit)
  if (!debit || !credit || !isOpenHold(hold)) return refuse('hold_gone')
  const isCapture = command.type === 'capture'
  if (isCapture && isPast(hold, turn.at)) return refuse('hold_gone')
  if (isCapture && (debit.state !== 'open' || credit.state !== 'open')) return refuse('frozen')

  const { amount } = hold
  const pendingId = command.holdId
  hold.isResolved = true
  setAside(debit, credit, -amount)
  if (isCapture) post(debit, credit, amount)
  return write({
    command,
    debit,
    credit,
    amount,
    phase: isCapture ? 'post' : 'void',
    pendingId,
    turn,
  })
}

function reverse(state: LedgerState, command: ReverseCommand, turn: Turn): Outcome {
  const { amount, transferId } = command
  const original = state.earlier.get(transferId)
  if (!original || !isReversible(original)) return refuse('no_transfer')

  const debit = state.accounts.get(original.credit)
  const credit = state.accounts.get(original.debit)
  if (!debit || !credit) return refuse('no_account')
  if (amount > original.amount - original.reversed) return refuse('over_reversal')
  const refusal = objection(debit, credit, amount)
  if (refusal) return refusal

  original.reversed += amount
  post(debit, credit, amount)
  return write({ command, debit, credit, amount, phase: 'single', reversesId: transferId, turn })
}

function isOpenHold({ isResolved, phase }: EarlierTransfer) {
  return phase === 'pending' && !isResolved
}

function isPast({ expiresAt }: EarlierTransfer, at: string) {
  return expiresAt !== null && expiresAt <= at
}

/** What has moved can be moved back. A reversal itself cannot: who erred again posts again. */
function isReversible({ phase, reversesId }: EarlierTransfer) {
  return (phase === 'single' || phase === 'post') && reversesId === null
}

type Entry = {
  command: Command
  debit: AccountState
  credit: AccountState
  amount: number
  phase: Phase
  pendingId?: number
  reversesId?: number
  expiresAt?: string
  turn: Turn
}

/** Adds the row to both histories: the next place in each, and a hash over both heads and the row. */
function write({ command, debit, credit, ...entry }: Entry): Outcome {
  const unsigned = {
    key: keyOf(command.reference),
    fingerprint: fingerprintOf(command),
    reference: command.reference,
    book: debit.book,
    kind: command.kind,
    phase: entry.phase,
    pendingId: entry.pendingId ?? null,
    reversesId: entry.reversesId ?? null,
    debit: debit.id,
    credit: credit.id,
    amount: entry.amount,
    debitSeq: ++debit.seq,
    creditSeq: ++credit.seq,
    debitAfter: debit.posted,
    creditAfter: credit.posted,
    at: entry.turn.at,
    groupKey: entry.turn.groupKey,
    expiresAt: entry.expiresAt ?? null,
    actorId: command.actorId,
    memo: command.memo,
  }
  const hash = chainHash(debit.head, credit.head, unsigned)
  debit.head = hash
  credit.head = hash
  return { status: 'applied', row: { ...unsigned, hash } }
}
