/** Why points move: the key of a text and its values, shown in the history of both accounts. */
export type Memo = { key: string; values: Record<string, string | number> }

/**
 * What every command carries. `reference` names the deed, such as `award:volunteer:service:42`:
 * the same deed is carried out once, however often it is asked for.
 */
type Deed = { reference: string; kind: string; memo: Memo; actorId: string | null }

/** Moves `amount` whole points. `debit` gives and `credit` receives. */
export type PostCommand = Deed & { type: 'post'; debit: number; credit: number; amount: number }

/** Sets points aside for `credit`; they stay with `debit`, who cannot use them otherwise. */
export type HoldCommand = Omit<PostCommand, 'type'> & { type: 'hold'; expiresAt: string }

/** Ends a hold: the points go to the one they were set aside for, or are free again. */
export type ResolveCommand = Deed & { type: 'capture' | 'release'; holdId: number }

/** Moves points of an earlier transfer back, wholly or in part, but never more than it moved. */
export type ReverseCommand = Deed & { type: 'reverse'; transferId: number; amount: number }

export type Command = PostCommand | HoldCommand | ResolveCommand | ReverseCommand
