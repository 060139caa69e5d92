import wholeNumber from '#kernel/validators/whole_number'

/** Whole points given at once; more is a slip of the finger. */
export default function budgetAmount() {
  return wholeNumber().range([1, 10_000_000])
}
