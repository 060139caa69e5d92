import birthOf from '../processes/birth_of.mjs'

/** Marks what a process owns with its number and birth, so that leftovers of a dead one are known. */
export default function ownerMark(pid) {
  return `${pid}-${String(birthOf(pid)).replace(/\W/g, '')}`
}
