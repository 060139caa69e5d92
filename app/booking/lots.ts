import { createHash } from 'node:crypto'

/** All that a draw is made of: whoever has it can make it again. */
export type DrawInputs = {
  seed: string
  /** How many times there are; they are numbered from 1. */
  times: number
  /** `choices` are the numbers of the times that somebody would take, the dearest first. */
  tickets: { number: number; choices: number[] }[]
  /** The numbers of tickets for which nothing could be booked. */
  leftOut: number[]
}

/** A ticket, its lot, and the number of the time that it has won, or null. */
export type DrawnTicket = { number: number; lot: string; time: number | null }

/**
 * Draws lots: the smallest is the first, and each in turn gets the dearest of its times that is left. It is a function of its
 * inputs alone, and `docs/lottery_draw.mjs` is the same for whoever does not trust this one.
 */
export default function drawLots({ leftOut, seed, tickets, times }: DrawInputs): DrawnTicket[] {
  const left = new Set(Array.from({ length: times }, (_, position) => position + 1))
  return inOrder(seed, tickets).map(({ choices, lot, number }) => {
    const mayWin = !leftOut.includes(number)
    const time = (mayWin && choices.find((choice) => left.has(choice))) || null
    if (time !== null) left.delete(time)
    return { number, lot, time }
  })
}

function inOrder(seed: string, tickets: DrawInputs['tickets']) {
  return tickets
    .map(({ choices, number }) => ({ choices, number, lot: lotOf(seed, number) }))
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
}

/** The lot of a ticket, 64 hexadecimal digits; no two tickets of a lottery have the same. */
export function lotOf(seed: string, number: number) {
  return sha256(`${seed}:${number}`)
}

/** What is published of a seed before it is used: it fits no other. */
export function commitmentTo(seed: string) {
  return sha256(seed)
}

function sha256(text: string) {
  return createHash('sha256').update(text).digest('hex')
}
