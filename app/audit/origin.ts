import { AsyncLocalStorage } from 'node:async_hooks'

/** From where something was done: the address and the device of the request, if it was one. */
export type Origin = { address: string | null; device: string | null; onBehalfOfId: string | null }

const nowhere: Origin = { address: null, device: null, onBehalfOfId: null }
const current = new AsyncLocalStorage<Origin>()

/** Runs `work`; all that is recorded in it comes from `from`. */
export function withOrigin<Result>(from: Origin, work: () => Result): Result {
  return current.run(from, work)
}

export function origin(): Origin {
  return current.getStore() ?? nowhere
}
