import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { text } from 'node:stream/consumers'
import freePort from '../../postgres/free_port.mjs'
import Child from '../processes/child.mjs'
import median from './median.mjs'

const FEW = 5
const MANY = 40
const WARM_UP = 100
const ROUNDS = 400

/**
 * How long the home page takes with few and with many plugins, on two servers that are asked in turn
 * so that whatever else the machine does slows both; for a guest and for a resident.
 */
export default async function measureHome(database) {
  const few = await startServer(FEW, await database.another('linli_few'))
  const many = await startServer(MANY, await database.another('linli_many'))
  await refuseWrongPages(few, many)
  const guests = await compare(few, many, 'guest')
  const residents = await compare(few, many, 'resident')
  for (const { child } of [few, many]) await child.end()
  return {
    plugins: [FEW, MANY],
    homeCardsAsked: [FEW, MANY],
    homeCardsShown: [0, 0],
    homeRounds: ROUNDS,
    guestMilliseconds: guests.milliseconds,
    residentMilliseconds: residents.milliseconds,
    homeOfGuestTimes: guests.times,
    homeOfResidentTimes: residents.times,
  }
}

async function startServer(count, environment) {
  const port = await freePort()
  const settings = { NODE_ENV: 'production', PORT: port, APP_URL: `http://127.0.0.1:${port}` }
  const child = new Child('kernel/serve_home.ts', [count], { ...environment, ...settings })
  const { community, signIn } = await child.hear('signIn')
  const guest = `community=${community}`
  const { answer } = await open(port, signIn)
  const session = answer.headers['set-cookie'].map((cookie) => cookie.split(';')[0])
  return { child, port, cookies: { guest, resident: [guest, ...session].join('; ') } }
}

/** A quick answer that is not the page would look like success; no card has anything to show. */
async function refuseWrongPages(few, many) {
  const pages = [await home(few, 'guest'), await home(many, 'guest'), await home(many, 'resident')]
  const [small, large, own] = pages.map(({ page }) => page)
  const isRight =
    small.includes('bench3.nav.offers') &&
    !small.includes('bench4.nav.offers') &&
    large.includes('bench38.nav.offers') &&
    own.includes('/me/points') &&
    pages.every(({ page }) => page.includes('</html>') && page.includes('"cards":[]'))
  if (!isRight) throw new Error('These are not the home pages that were to be measured')
}

async function compare(few, many, viewer) {
  const times = { few: [], many: [] }
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const turns = round % 2 === 0 ? ['few', 'many'] : ['many', 'few']
    for (const turn of turns) {
      const { milliseconds } = await home(turn === 'few' ? few : many, viewer)
      if (round >= 0) times[turn].push(milliseconds)
    }
  }
  const medians = [median(times.few), median(times.many)]
  return { milliseconds: medians.map(rounded), times: rounded(medians[1] / medians[0]) }
}

async function home({ cookies, port }, viewer) {
  const began = performance.now()
  const { answer, page } = await open(port, '/', cookies[viewer])
  const milliseconds = performance.now() - began
  if (answer.statusCode !== 200) throw new Error(`The home page answered ${answer.statusCode}`)
  return { milliseconds, page }
}

const agent = new Agent({ keepAlive: true })

async function open(port, path, cookie = '') {
  const request = get({ agent, host: '127.0.0.1', port, path, headers: { cookie } })
  const [answer] = await once(request, 'response')
  return { answer, page: await text(answer) }
}

function rounded(number) {
  return Math.round(number * 100) / 100
}
