import { test } from '@japa/runner'
import type { Browser } from 'playwright-core'
import { Lottery } from '#core/booking'
import type { Territory } from '#core/people'
import { desk, phone, Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'
import { createAccount, createResident, createStaff, uniquePhone } from '#tests/factories/people'
import { createCommunity, disablePlugin, enablePlugin } from '#tests/factories/territories'
import cancelBooking from '#booking/actions/cancel_booking'
import {
  at,
  createBooking,
  createNeighbour,
  createSpace,
  drawNow,
  lotteryForm,
} from '../../plugins/spaces/tests/spaces.ts'

/** Times that more want than there are: in line for one, and by lot. */
test.group('Waiting for a space, and drawing lots', (group) => {
  let browser: Browser

  group.setup(async () => {
    browser = await launchChromium()
    return () => browser.close()
  })

  test('a resident waits in line, is offered what a neighbour gives up, and books it', async ({
    assert,
  }) => {
    const { community, numbers } = await createPlace()
    const space = await createSpace(community)
    const neighbour = await createNeighbour(community)
    const booking = await createBooking(space, neighbour)
    const resident = await Window.open(browser, phone, 'spaces/in_line')
    await resident.signIn(numbers.resident)

    const from = encodeURIComponent(at().toISO()!)
    await resident.visit(`/spaces/spaces/${space.id}/bookings/create?from=${from}&minutes=60`)
    await resident.tap('排队等这个时间')
    await resident.sees('您排在第一位')
    await resident.photograph('first')
    await cancelBooking(booking, { by: neighbour, reason: '' })
    await resident.visit('/spaces/bookings')
    await resident.sees('轮到您了')
    await resident.tap(/邻里活动室/)
    await resident.sees('空出来了，您还要吗？')
    await resident.type('几个人', '6')
    await resident.photograph('offered')
    await resident.tap('确认预约')
    await resident.sees('约好了')

    assert.deepEqual(resident.errors, [])
    await resident.close()
    await disablePlugin('spaces', community)
  })

  test('staff let lots decide, a resident takes part, wins, and sees how to draw again', async ({
    assert,
  }) => {
    const { community, numbers } = await createPlace()
    const space = await createSpace(community)
    const form = lotteryForm(space)
    const staff = await Window.open(browser, desk, 'spaces/lots_desk')
    await staff.signIn(numbers.staff)
    await staff.visit('/desk/spaces/lotteries')
    await staff.tap('开一次抽签')
    await staff.page.getByLabel('场地', { exact: true }).selectOption(space.id)
    await staff.type('名称', form.title)
    await staff.type('抽哪些时间', form.times)
    await staff.type('哪天截止', form.closesDay)
    await staff.photograph('opening')
    await staff.tap('开始报名')
    await staff.sees('种子的指纹')

    const resident = await Window.open(browser, phone, 'spaces/lots')
    await resident.signIn(numbers.resident)
    await resident.visit(`/spaces/spaces/${space.id}`)
    await resident.tap(/周末的活动室/)
    await resident.page.getByLabel('最想要').selectOption('1')
    await resident.type('几个人', '6')
    await resident.photograph('taking_part')
    await resident.tap('报名')
    await resident.sees('您的抽签号是 1')
    await drawNow(await Lottery.query().where('resource_id', space.resourceId).firstOrFail())
    await resident.visit('/spaces/lotteries')
    await resident.tap(/周末的活动室/)
    await resident.sees('抽中了，已经约好')
    await resident.page.getByText('自己重抽一遍').click()
    await resident.photograph('drawn')

    assert.deepEqual([...resident.errors, ...staff.errors], [])
    await resident.close()
    await staff.close()
    await disablePlugin('spaces', community)
  })
})

async function createPlace() {
  const community = await createCommunity()
  await enablePlugin('spaces', community)
  const numbers = { resident: uniquePhone(), staff: uniquePhone() }
  await createAccount(await known(community), numbers.resident)
  await createAccount(await createStaff(community), numbers.staff)
  return { community, numbers }
}

function known(community: Territory) {
  return createResident(community, { assuranceLevel: 'real_name' })
}
