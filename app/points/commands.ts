/** Why points move: the key of a text and its values, shown in the history of both accounts. */
export type Memo = { key: string; values: Record<string, string | number> }

/**
 * What every command carries. `reference` names the deed, such as `award:volunteer:service:42`:
 * the same deed is carried out once, however often it is asked for.
 */
type Deed = { reference: string; kind: string; memo: Memo; actorId: string | null }

/**
 * Moves `amount` whole points. `debit` gives and `credit` receives. With a `lot` they expire, if the one
 * who receives them keeps lots; points that come from such an account keep the lots they have.
 */
export type PostCommand = Deed & {
  type: 'post'
  debit: number
  credit: number
  amount: number
  lot?: { expiresOn: string; programme: string }
  /** The proposal that a second person has approved, where the kind needs one. */
  approvalId?: string
}

/** Sets points aside for `credit`; they stay with `debit`, who cannot use them otherwise. */
export type HoldCommand = Omit<PostCommand, 'type' | 'lot' | 'approvalId'> & {
  type: 'hold'
  expiresAt: string
}

/**
 * Ends a hold: the points go to the one they were set aside for, or are free again. Of a capture with
 * an `amount` only so many go, and the rest is free.
 */
export type ResolveCommand = Deed & {
  type: 'capture' | 'release'
  holdId: number
  amount?: number
}

/** Moves points of an earlier transfer back, wholly or in part, but never more than it moved. */
export type ReverseCommand = Deed & {
  type: 'reverse'
  transferId: number
  amount: number
  approvalId?: string
}

/** Moves what is left of a lot whose day has passed. */
export type ExpireCommand = Deed & {
  type: 'expire'
  debit: number
  credit: number
  expiresOn: string
  programme: string
}

export type Command = PostCommand | HoldCommand | ResolveCommand | ReverseCommand | ExpireCommand

/** The earlier transfer that a command refers to, or null. */
export function earlierIdOf(command: Command) {
  if ('holdId' in command) return command.holdId
  return 'transferId' in command ? command.transferId : null
}
