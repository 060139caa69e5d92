/**
 * Mistakes that can be planted into the simulated pieces, to see that the simulator finds them. Each
 * is one that a ledger has really had.
 */
export const bugs = {
  keysForgotten: 'nobody looks whether a deed was carried out before',
  keysBeforeLocks: 'keys are read before the accounts are locked',
  endingsBeforeLocks: 'what became of a hold is read before the accounts are locked',
  locksMissing: 'accounts are read without a lock',
  locksUnordered: 'accounts are locked in the order in which they are named',
  locksKept: 'a transaction that failed keeps its locks',
  answersBeforeCommit: 'an answer is given before it is durable',
  commitsForgotten: 'a commit is lost when the database is killed',
  answersMixed: 'the answers of a batch are given to the wrong askers',
  linksLoosened: 'linked commands are carried out one by one',
} as const

export type Bug = keyof typeof bugs

/** Unique indexes of the database would hide these mistakes from whoever looks at the outcome alone. */
export const hiddenByIndexes: Bug[] = [
  'keysForgotten',
  'keysBeforeLocks',
  'endingsBeforeLocks',
  'locksMissing',
]
