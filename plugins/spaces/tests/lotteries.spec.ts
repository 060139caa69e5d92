import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { Booking, Lottery, LotteryTicket } from '#core/booking'
import { createResident } from '#tests/factories/people'
import noticesOf from '#tests/factories/notices'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import {
  createLottery,
  createNeighbour,
  createPlace,
  createSpace,
  drawNow,
  lotteryForm,
  staffAt,
  ticketForm,
  visitorFor,
} from './spaces.ts'

async function createOpen() {
  const community = await createPlace()
  const space = await createSpace(community)
  const lottery = await createLottery(space)
  return { community, space, lottery, page: `/spaces/lotteries/${lottery.id}` }
}

const kindsOf = async (person: Parameters<typeof noticesOf>[0]) =>
  (await noticesOf(person)).map(({ kind }) => kind)

test.group('Spaces: taking part in a lottery', () => {
  test('a resident takes part, changes what was chosen, and gives the ticket back', async ({
    assert,
    client,
  }) => {
    const { community, lottery, page, space } = await createOpen()
    const resident = await visitorFor(client, await createNeighbour(community))

    const { lotteries } = (await resident.get(`/spaces/spaces/${space.id}`)).inertiaProps
    assert.lengthOf(lotteries, 1)
    await resident.post(`${page}/ticket`, ticketForm)
    const taken = await resident.post(`${page}/ticket`, { ...ticketForm, first: '2', second: '' })
    assert.equal(noticeIn(taken)?.text, '报上名了，您的抽签号是 1。')
    const { lottery: shown, ticket } = (await resident.get(page)).inertiaProps
    assert.deepInclude(ticket, { number: 1, choices: [2], outcome: null })
    assert.deepInclude(shown, { seed: null, tickets: 1, commitment: lottery.commitment })

    await resident.post(`${page}/ticket/removal`)
    assert.isNull((await resident.get(page)).inertiaProps.ticket)
  })

  test('what is wrong stands beside the field', async ({ assert, client }) => {
    const { community, lottery, page } = await createOpen()
    const resident = await visitorFor(client, await createNeighbour(community))

    const none = await resident.post(`${page}/ticket`, { ...ticketForm, first: '' })
    assert.equal(errorBeside('first', none), '请选一个最想要的时间')
    const twice = await resident.post(`${page}/ticket`, { ...ticketForm, second: '1' })
    assert.equal(errorBeside('first', twice), '请从列出的时间里选，每个时间只选一次。')
    const many = await resident.post(`${page}/ticket`, { ...ticketForm, people: '99' })
    assert.equal(errorBeside('people', many), '这里最多容纳 20 人。')
    assert.isEmpty(await LotteryTicket.query().where('lottery_id', lottery.id))
  })

  test('everybody is told what came out, winners have a booking, and the file draws it again', async ({
    assert,
    client,
  }) => {
    const { community, lottery, page } = await createOpen()
    const people = []
    for (let count = 0; count < 3; count++) {
      const person = await createNeighbour(community)
      const resident = await visitorFor(client, person)
      await resident.post(`${page}/ticket`, { ...ticketForm, waits: '1' })
      people.push({ person, resident })
    }
    const guest = new Visitor(client)
    guest.lookAt(community)
    assert.equal((await guest.get(`${page}/inputs`)).status(), 404)

    await drawNow(lottery)

    const outcomes = []
    for (const { person, resident } of people) {
      const { ticket } = (await resident.get(page)).inertiaProps
      outcomes.push(ticket.outcome)
      assert.deepEqual(await kindsOf(person), [ticket.outcome === 'won' ? 'lot_won' : 'lot_lost'])
      const status = await resident.get(`/spaces/bookings/${ticket.bookingId}`)
      assert.equal(status.status(), ticket.outcome === 'won' ? 200 : 404)
    }
    assert.sameMembers(outcomes, ['won', 'won', 'lost'])
    const { drawn } = (await guest.get(page)).inertiaProps
    assert.isTrue(drawn.every(({ name }: { name: string | null }) => name === null))
    const shown = (await people[0].resident.get(page)).inertiaProps.drawn
    assert.isTrue(shown.every(({ name }: { name: string | null }) => name === '张*明'))
    const inputs = await guest.open(`${page}/inputs`)
    assert.include(redraw(inputs.body()), 'right: 3 tickets, 2 times')
    assert.throws(
      () => redraw({ ...inputs.body(), seed: 'another' }),
      /not the one that was promised/
    )
    const swapped = inputs.body().drawn.toReversed()
    assert.throws(() => redraw({ ...inputs.body(), drawn: swapped }), /not what was drawn/)
  })

  test('a guest signs in first, a stranger finds nothing, and whoever has no ticket has none to give back', async ({
    assert,
    client,
  }) => {
    const { community, lottery, page } = await createOpen()
    const guest = new Visitor(client)
    guest.lookAt(community)
    assert.equal((await guest.get(page)).status(), 200)
    assert.equal((await guest.post(`${page}/ticket`, ticketForm)).header('location'), '/sign-in')
    const resident = await visitorFor(client, await createNeighbour(community))
    assert.equal((await resident.post(`${page}/ticket/removal`)).status(), 404)
    const stranger = await visitorFor(client, await createResident(await createPlace()))
    assert.equal((await stranger.get(page)).status(), 404)
    assert.equal((await stranger.post(`${page}/ticket`, ticketForm)).status(), 404)
    assert.isEmpty(await LotteryTicket.query().where('lottery_id', lottery.id))
  })
})

test.group('Spaces: lotteries at the desk', () => {
  test('staff open one, see who takes part, and call it off with a reason that is told', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const space = await createSpace(community)
    const staff = await staffAt(client, community)

    const opened = await staff.post('/desk/spaces/lotteries', lotteryForm(space))
    const [lottery] = await Lottery.within(community)
    const page = `/desk/spaces/lotteries/${lottery.id}`
    assert.equal(opened.header('location'), page)
    const person = await createNeighbour(community)
    const resident = await visitorFor(client, person)
    await resident.post(`/spaces/lotteries/${lottery.id}/ticket`, { ...ticketForm, second: '' })
    const { lottery: shown, tickets } = (await staff.get(page)).inertiaProps
    assert.lengthOf(shown.choices, 1)
    assert.deepInclude(tickets[0], { id: 1, name: '张*明', choices: [1] })

    const unsaid = await staff.post(`${page}/ending`, { reason: '' })
    assert.isDefined(errorBeside('reason', unsaid))
    await staff.post(`${page}/ending`, { reason: '场地检修' })
    assert.deepEqual(await kindsOf(person), ['lottery_called_off'])
    assert.equal(
      (await resident.get(`/spaces/lotteries/${lottery.id}`)).inertiaProps.lottery.reason,
      '场地检修'
    )
    assert.isEmpty(await Booking.within(community))
  })

  test('what cannot be drawn for is said beside the field, and what was typed stays', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const space = await createSpace(community)
    const staff = await staffAt(client, community)
    const form = lotteryForm(space)

    const garbled = await staff.post('/desk/spaces/lotteries', { ...form, times: '周六晚上七点' })
    assert.equal(
      errorBeside('times', garbled),
      '时间写成 2026-12-05 19:00 这样，一行一个，最多 20 个'
    )
    const night = form.times.replaceAll('10:00', '23:00')
    const closed = await staff.post('/desk/spaces/lotteries', { ...form, times: night })
    assert.include(String(errorBeside('times', closed)), '不能拿来抽签')
    assert.isEmpty(await Lottery.within(community))
  })

  test('a resident and the staff of others have no part in it', async ({ assert, client }) => {
    const { community, lottery, space } = await createOpen()
    const page = `/desk/spaces/lotteries/${lottery.id}`
    const resident = await visitorFor(client, await createNeighbour(community))
    assert.include([403, 404], (await resident.post(`${page}/ending`, { reason: '不办' })).status())
    const others = await staffAt(client, await createPlace())
    assert.equal((await others.get(page)).status(), 404)
    assert.equal((await others.post(`${page}/ending`, { reason: '不办' })).status(), 404)
    const foreign = await others.post('/desk/spaces/lotteries', lotteryForm(space))
    assert.equal(foreign.status(), 404)
    await lottery.refresh()
    assert.equal(lottery.state, 'open')
  })
})

/** As somebody does at home who does not trust the platform. */
function redraw(inputs: object) {
  const file = join(mkdtempSync(join(tmpdir(), 'linli-lottery-')), 'inputs.json')
  writeFileSync(file, JSON.stringify(inputs))
  const script = app.makePath('docs/lottery_draw.mjs')
  return execFileSync(process.execPath, [script, file], { encoding: 'utf8', stdio: 'pipe' })
}
