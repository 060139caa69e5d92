import { setTimeout as pause } from 'node:timers/promises'
import median from '../kernel/median.mjs'
import requestsPerSecond from './requests_per_second.mjs'

/** In seconds: until the engine has made the code for an address as quick as it gets. */
const WARM_UP = 6
const SECONDS = 2
const ROUNDS = 9
const CARDS = 10

/** How many answers a second there are of each kind, each held against `ok` by itself: what one warms up cools the other. */
export default async function compareSpeed(child, { guest, resident }) {
  await refuseWrongPages({ guest, resident })
  const ok = resident.request('/bench/ok')
  const okQueries = await queriesFor(child, () => resident.open('/bench/ok'))
  const residentQueries = await queriesFor(child, () => resident.open('/bench/home'))
  const ofResident = await againstOk(ok, resident.request('/bench/home'))
  const ofGuest = await againstOk(ok, guest.request('/bench/home'))
  return {
    okQueries,
    residentQueries,
    okPerSecond: ofResident.ok,
    residentPerSecond: ofResident.page,
    guestPerSecond: ofGuest.page,
    residentToOk: ofResident.share,
    guestToOk: ofGuest.share,
  }
}

/**
 * In turn, for two seconds each: whatever else the machine does slows both of a round, so that the usual `share` of all
 * rounds tells more than the usual rates.
 */
async function againstOk(ok, page) {
  for (const request of [ok, page]) await requestsPerSecond(request, WARM_UP)
  const rounds = []
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({
      ok: await requestsPerSecond(ok, SECONDS),
      page: await requestsPerSecond(page, SECONDS),
    })
  }
  const usual = (figure) => median(rounds.map(figure))
  return {
    ok: Math.round(usual((round) => round.ok)),
    page: Math.round(usual((round) => round.page)),
    share: Math.round(100 * usual((round) => round.page / round.ok)) / 100,
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
