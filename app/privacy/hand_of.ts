import { origin } from '#audit/origin'
import type Person from '#identity/models/person'

/** Whose hand it is: a guardian's while they act for a child, else the person's own. */
export default function handOf({ id }: Person) {
  const { hand } = origin()
  return hand?.actsForId === id ? hand.id : id
}
