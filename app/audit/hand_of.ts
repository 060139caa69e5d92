import { origin } from '#audit/origin'

/** Who acts for the person now, such as a daughter or a grid worker; null while everybody acts for themselves. */
export default function handOf(person: { id: string }) {
  const { hand } = origin()
  return hand?.actsForId === person.id ? hand.id : null
}
