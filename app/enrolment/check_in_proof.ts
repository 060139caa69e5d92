import { timingSafeEqual } from 'node:crypto'
import { DateTime } from 'luxon'
import { digest } from '#identity/sealed'
import env from '#start/env'

/** Every half a minute the session shows another code: a picture of it is soon worth nothing. */
const STEP_SECONDS = 30
/** Whoever types needs a moment, and clocks differ a little. */
const STEPS_TO_TYPE = 3
const FRESH_SECONDS = STEPS_TO_TYPE * STEP_SECONDS

/** What a session shows for half a minute from `from` on, in milliseconds: an address for cameras, six digits to type. */
export type Proof = { from: number; address: string; digits: string }

/** What a session shows from a moment on, for so many half minutes; made of a secret, so that nobody can foretell it. */
export function proofsOf(sessionId: string, from: DateTime, count: number): Proof[] {
  const first = stepAt(from)
  return Array.from({ length: count }, (_, index) => proofIn(sessionId, first + index))
}

/**
 * When somebody was at the place, who has this word or these digits from there; null if they are not of this session.
 * A word tells its own time, so that it may be sent later, where there was no network; digits hold only now.
 */
export default function momentOfProof(sessionId: string, proof: string): DateTime | null {
  const now = DateTime.now()
  if (/^\d{6}$/.test(proof)) return isShownNow(sessionId, proof, now) ? now : null

  const step = Number.parseInt(proof.split('.')[0], 36)
  if (!Number.isSafeInteger(step) || step < 0 || step > stepAt(now) + 1) return null
  if (!isEqual(wordIn(sessionId, step), proof)) return null
  const shownAt = DateTime.fromSeconds(step * STEP_SECONDS)
  return now.diff(shownAt).as('seconds') <= FRESH_SECONDS ? now : shownAt
}

function isShownNow(sessionId: string, digits: string, now: DateTime) {
  const first = stepAt(now) - STEPS_TO_TYPE + 1
  return Array.from({ length: STEPS_TO_TYPE + 1 }, (_, index) =>
    isEqual(proofIn(sessionId, first + index).digits, digits)
  ).some(Boolean)
}

function proofIn(sessionId: string, step: number): Proof {
  const word = wordIn(sessionId, step)
  const number = Number.parseInt(secretIn(sessionId, step).slice(20, 32), 16)
  return {
    from: step * STEP_SECONDS * 1000,
    address: `${env.get('APP_URL')}/check-in/${sessionId}?proof=${word}`,
    digits: String(number % 1_000_000).padStart(6, '0'),
  }
}

function wordIn(sessionId: string, step: number) {
  return `${step.toString(36)}.${secretIn(sessionId, step).slice(0, 20)}`
}

function secretIn(sessionId: string, step: number) {
  return digest(`check-in:${sessionId}:${step}`)
}

function stepAt(moment: DateTime) {
  return Math.floor(moment.toSeconds() / STEP_SECONDS)
}

function isEqual(one: string, other: string) {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}
