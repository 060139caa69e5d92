import type { Person } from '#core/people'
import { rememberAnswers } from '#core/remembered'

/** What somebody said about a time, whether it is booked, offered or drawn by lot. */
type Wish = { people: number; purpose?: string; remember?: boolean }

/** Keeps for how many and what for, if the person agreed, so that they need not say it for the next time. */
export default async function rememberWish(person: Person, { people, purpose, remember }: Wish) {
  const answers = { people: String(people), purpose }
  await rememberAnswers(person, answers, { form: 'spaces.nav.spaces', agrees: remember ?? false })
}
