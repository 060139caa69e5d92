import { AsyncLocalStorage } from 'node:async_hooks'

/** From where something was done: the address and the device of the request, if it was one. */
export type Origin = {
  address: string | null
  device: string | null
  /** Whose hand it is while somebody acts for somebody else. */
  hand: { id: string; actsForId: string } | null
}

const nowhere: Origin = { address: null, device: null, hand: null }
const current = new AsyncLocalStorage<Origin>()

/** Runs `work`; all that is recorded in it comes from `from`, and for the rest from where it came before. */
export function withOrigin<Result>(from: Partial<Origin>, work: () => Result): Result {
  return current.run({ ...origin(), ...from }, work)
}

export function origin(): Origin {
  return current.getStore() ?? nowhere
}
