import transaction from '#core/transaction'

/**
 * Does something as another process does it: not in the line in which those of this one wait (`Lines`), so
 * that nothing but the database keeps them apart.
 */
export default function elsewhere<Result>(act: () => Promise<Result>) {
  return transaction(act)
}
