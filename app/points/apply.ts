import carryOut from './carry_out.ts'
import type { Command } from './commands.ts'
import { fingerprintOf, keyOf } from './fingerprint.ts'
import type { FirstTransfer, LedgerState } from './ledger_state.ts'
import { dayOf } from './lots.ts'
import { refuse, type Outcome } from './outcome.ts'
import remember from './remember.ts'
import type { Turn } from './write_row.ts'

/**
 * Decides a batch in order, exactly as if its groups came one by one; the commands of a group are
 * linked: all of them are carried out or none. Pure: the same state, commands and time give the same
 * outcomes, and nothing but `state` is changed.
 */
export default function apply(state: LedgerState, groups: Command[][], at: string): Outcome[][] {
  const today = dayOf(at)
  return groups.map((group) => decideLinked(state, group, { at, today, groupKey: null }))
}

type Moment = Pick<Turn, 'at' | 'today' | 'groupKey'>

function decideLinked(state: LedgerState, group: Command[], alone: Moment): Outcome[] {
  if (group.length === 1) return [decide(state, group[0], alone)]

  const restore = remember(state, group)
  const turn = { ...alone, groupKey: keyOf(group[0].reference) }
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

function decide(state: LedgerState, command: Command, { at, groupKey, today }: Moment): Outcome {
  const key = keyOf(command.reference)
  const fingerprint = fingerprintOf(command)
  const first = state.keys.get(key)
  if (first?.fingerprint === fingerprint) return { status: 'duplicate', first: factsOf(first) }
  if (first) return refuse('key_conflict')

  const outcome = carryOut(state, command, { at, today, groupKey, key, fingerprint })
  if (outcome.status === 'applied') state.keys.set(key, outcome.row)
  return outcome
}

/** The first answer, whether it was read or has just been decided. */
function factsOf({ amount, at, credit, debit, fingerprint, phase }: FirstTransfer): FirstTransfer {
  return { amount, at, credit, debit, fingerprint, phase }
}
