/** Why points move: the key of a text and its values, shown in the history of both accounts. */
export type Memo = { key: string; values: Record<string, string | number> }

/** What every command carries. `key` names the deed: 32 hexadecimal digits, the same deed the same key. */
type Deed = { key: string; kind: string; memo: Memo; actorId: string | null }

export type TransferCommand = Deed & {
  type: 'transfer'
  debit: number
  credit: number
  amount: number
}

/** Sets points aside for `credit`; they stay with `debit`, who cannot use them otherwise. */
export type HoldCommand = Omit<TransferCommand, 'type'> & { type: 'hold'; expiresAt: string }

/** Ends a hold: the points go to the one they were set aside for, or are free again. */
export type ResolveCommand = Deed & { type: 'capture' | 'release'; holdId: number }

export type Command = TransferCommand | HoldCommand | ResolveCommand
