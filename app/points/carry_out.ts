import { objection, post, setAside } from './balances.ts'
import type {
  Command,
  ExpireCommand,
  HoldCommand,
  PostCommand,
  ResolveCommand,
  ReverseCommand,
} from './commands.ts'
import type { AccountState, EarlierTransfer, LedgerState } from './ledger_state.ts'
import { cut, earliestOf, enter, leave, originalsOf, revived } from './lots.ts'
import { refuse, type Outcome } from './outcome.ts'
import writeRow, { type Turn } from './write_row.ts'

/** Does what a command asks, or refuses; whether it was done before has been asked already. */
export default function carryOut(state: LedgerState, command: Command, turn: Turn): Outcome {
  if ('holdId' in command) return resolve(state, command, turn)
  if ('transferId' in command) return reverse(state, command, turn)
  if (command.type === 'expire') return expire(state, command, turn)
  return move(state, command, turn)
}

/** Posts points, or only sets them aside where the command is a hold. */
function move(state: LedgerState, command: PostCommand | HoldCommand, turn: Turn): Outcome {
  const { amount } = command
  const debit = state.accounts.get(command.debit)
  const credit = state.accounts.get(command.credit)
  if (!debit || !credit) return refuse('no_account')
  const refusal = objection({ debit, credit }, amount, turn.today)
  if (refusal) return refusal

  const lots = debit.lots ? earliestOf(debit.lots, amount, turn.today) : newLots(command)
  leave(debit, lots)
  if (command.type === 'hold') {
    setAside(debit, credit, amount)
    const { expiresAt } = command
    return writeRow({ command, debit, credit, amount, lots, phase: 'pending', expiresAt, turn })
  }
  post(debit, credit, amount)
  enter(credit, lots)
  return writeRow({ command, debit, credit, amount, lots, phase: 'single', turn })
}

/** Ends a hold. Past its time, or with an account frozen, it can only be released. */
function resolve(state: LedgerState, command: ResolveCommand, turn: Turn): Outcome {
  const hold = state.earlier.get(command.holdId)
  const debit = hold && state.accounts.get(hold.debit)
  const credit = hold && state.accounts.get(hold.credit)
  if (!debit || !credit || !isOpenHold(hold)) return refuse('hold_gone')
  if (command.type === 'release') return release(command, { hold, debit, credit }, turn)
  return capture(command, { hold, debit, credit }, turn)
}

type Held = { hold: EarlierTransfer; debit: AccountState; credit: AccountState }

function release(command: ResolveCommand, { hold, debit, credit }: Held, turn: Turn): Outcome {
  const { amount } = hold
  const lots = revived(hold.lots ?? [], turn.at)
  hold.isResolved = true
  setAside(debit, credit, -amount)
  enter(debit, lots)
  const pendingId = command.holdId
  return writeRow({ command, debit, credit, amount, lots, phase: 'void', pendingId, turn })
}

/** What expires earliest is used, and the rest is free again. */
function capture(command: ResolveCommand, { hold, debit, credit }: Held, turn: Turn): Outcome {
  const amount = command.amount ?? hold.amount
  if (hold.expiresAt !== null && hold.expiresAt <= turn.at) return refuse('hold_gone')
  if (debit.state !== 'open' || credit.state !== 'open') return refuse('frozen')
  if (!isCountable(amount)) return refuse('amount_invalid')
  if (amount > hold.amount) return refuse('over_hold')

  const held = hold.lots ?? []
  const lots = cut(held, 0, amount)
  hold.isResolved = true
  setAside(debit, credit, -hold.amount)
  enter(debit, revived(cut(held, amount, hold.amount), turn.at))
  post(debit, credit, amount)
  enter(credit, lots)
  const pendingId = command.holdId
  return writeRow({ command, debit, credit, amount, lots, phase: 'post', pendingId, turn })
}

function reverse(state: LedgerState, command: ReverseCommand, turn: Turn): Outcome {
  const { amount, transferId } = command
  const original = state.earlier.get(transferId)
  if (!original || !isReversible(original)) return refuse('no_transfer')

  const debit = state.accounts.get(original.credit)
  const credit = state.accounts.get(original.debit)
  if (!debit || !credit) return refuse('no_account')
  const left = original.amount - original.reversed
  if (amount > left) return refuse('over_reversal')
  const refusal = objection({ debit, credit }, amount, turn.today)
  if (refusal) return refusal

  // What was used last comes back first.
  const moved = cut(original.lots ?? [], left - amount, left)
  const lots = debit.lots
    ? originalsOf(debit.lots, { moved, amount, today: turn.today })
    : revived(moved, turn.at)
  original.reversed += amount
  leave(debit, lots)
  post(debit, credit, amount)
  enter(credit, lots)
  const reversesId = transferId
  return writeRow({ command, debit, credit, amount, lots, phase: 'single', reversesId, turn })
}

function expire(state: LedgerState, command: ExpireCommand, turn: Turn): Outcome {
  const debit = state.accounts.get(command.debit)
  const credit = state.accounts.get(command.credit)
  if (!debit || !credit) return refuse('no_account')
  const { expiresOn, programme } = command
  const lot = debit.lots?.find((each) => {
    return each.expiresOn === expiresOn && each.programme === programme
  })
  if (!lot || expiresOn >= turn.today) return refuse('nothing_expired')
  const { amount } = lot
  // As if it were still the last day: nothing but this may touch what has expired.
  const refusal = objection({ debit, credit }, amount, expiresOn)
  if (refusal) return refusal

  leave(debit, [lot])
  post(debit, credit, amount)
  enter(credit, [lot])
  return writeRow({ command, debit, credit, amount, lots: [lot], phase: 'single', turn })
}

/** Points that come from where no lots are kept are a lot of their own where the command says so. */
function newLots(command: PostCommand | HoldCommand) {
  const { amount } = command
  return 'lot' in command && command.lot ? [{ ...command.lot, amount }] : []
}

function isOpenHold({ isResolved, phase }: EarlierTransfer) {
  return phase === 'pending' && !isResolved
}

/** What has moved can be moved back. A reversal itself cannot: who erred again posts again. */
function isReversible({ phase, reversesId }: EarlierTransfer) {
  return (phase === 'single' || phase === 'post') && reversesId === null
}

function isCountable(amount: number) {
  return Number.isSafeInteger(amount) && amount > 0
}
