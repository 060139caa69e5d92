/** What a chore is given. */
export type ChoreContext = {
  /** Aborted when the process is to end: a long chore stops after the piece it is at. */
  signal: AbortSignal
}

/** Does what is to be done now; throws if it could not. It may be ended half-way and begun again. */
export type DoChore = (context: ChoreContext) => Promise<void>

/**
 * Work that the core does by itself, over and over, once across all processes: to expire, to sweep, to
 * seal. What plugins do by themselves is declared in their manifests instead.
 */
export type Chore = {
  /** `<domain>.<what_it_does>`, such as `points.expire_lots`. */
  name: string
  /** In seconds: how long from the beginning of a round to the next. */
  every: number
  run: () => Promise<{ default: DoChore }>
}
