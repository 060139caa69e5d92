import { DateTime } from 'luxon'

/** How often something is tried before it is given up. */
export const MOST_ATTEMPTS = 10
/** For how long whoever claimed a message is believed to be sending it. */
export const LEASE = { minutes: 3 }
const LONGEST = 6 * 60

/** When what could not be sent is tried again: after a minute, then two, four, at most six hours. */
export function nextTry(attempts: number) {
  return DateTime.now().plus({ minutes: Math.min(2 ** (attempts - 1), LONGEST) })
}
