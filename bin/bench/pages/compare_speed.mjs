import { setTimeout as pause } from 'node:timers/promises'
import median from '../kernel/median.mjs'
import requestsPerSecond from './requests_per_second.mjs'

const WARM_UP = 2
const SECONDS = 2
const ROUNDS = 9
const CARDS = 10

/**
 * How many answers a second there are of each kind, one after the other in each round: whatever else the machine does
 * slows all of a round, so what is told is the usual share of all rounds.
 */
export default async function compareSpeed(child, { guest, resident }) {
  await refuseWrongPages({ guest, resident })
  const okQueries = await queriesFor(child, () => resident.open('/bench/ok'))
  const residentQueries = await queriesFor(child, () => resident.open('/bench/home'))
  const asked = {
    ok: resident.request('/bench/ok'),
    resident: resident.request('/bench/home'),
    guest: guest.request('/bench/home'),
  }
  for (const request of Object.values(asked)) await requestsPerSecond(request, WARM_UP)
  const rates = { ok: [], resident: [], guest: [] }
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, request] of Object.entries(asked)) {
      rates[name].push(await requestsPerSecond(request, SECONDS))
    }
  }
  const [ok, ofResident, ofGuest] = Object.values(rates).map(median)
  const shareOfOk = (kind) =>
    rounded(median(rates[kind].map((rate, round) => rate / rates.ok[round])))
  return {
    okQueries,
    residentQueries,
    okPerSecond: Math.round(ok),
    residentPerSecond: Math.round(ofResident),
    guestPerSecond: Math.round(ofGuest),
    residentToOk: shareOfOk('resident'),
    guestToOk: shareOfOk('guest'),
  }
}

/** A quick answer that is another page would look like success. */
async function refuseWrongPages({ guest, resident }) {
  const own = await resident.open('/bench/home')
  const all = await guest.open('/bench/home')
  const isRight =
    propsIn(own.page).cards.filter(({ props }) => props).length === CARDS &&
    own.page.includes('href="/me/points"') &&
    all.page.includes('href="/sign-in"') &&
    all.answer.headers['set-cookie'] === undefined &&
    all.answer.headers['cache-control'].startsWith('public')
  if (!isRight) throw new Error('These are not the home pages that were to be measured')
}

/** How many questions the database is asked for it, a second after it was done before. */
async function queriesFor(child, open) {
  await open()
  await pause(1_100)
  const before = await count(child)
  await open()
  return (await count(child)) - before
}

async function count(child) {
  const counted = child.hear('queries')
  child.tell('count')
  return (await counted).queries
}

function propsIn(page) {
  const [, json] = /<script[^>]*type="application\/json"[^>]*>(.*?)<\/script>/s.exec(page)
  return JSON.parse(json).props
}

function rounded(number) {
  return Math.round(number * 100) / 100
}
