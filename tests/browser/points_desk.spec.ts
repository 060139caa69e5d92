import { test } from '@japa/runner'
import type { Browser } from 'playwright-core'
import { v4 as uuid } from 'uuid'
import announce from '#kernel/actions/announce'
import type Person from '#identity/models/person'
import balanceOf from '#points/queries/balance'
import budgetsAt from '#points/queries/budgets_at'
import { desk, phone, Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'
import { createAccount, createResident, createStaff, uniquePhone } from '#tests/factories/people'
import { giveBudget } from '#tests/factories/points'
import { createCommunity, enablePlugin } from '#tests/factories/territories'
import type Territory from '#territories/models/territory'
import { ServiceConfirmed } from '../../plugins/volunteer/events.ts'

/** What staff set of points, from the screen to the account of a resident. */
test.group('Points at the desk', (group) => {
  let browser: Browser

  group.setup(async () => {
    browser = await launchChromium()
    return () => browser.close()
  })

  test('staff change a rule, try it out, save it, and what happens then is paid by it', async ({
    assert,
  }) => {
    const { community, numbers } = await createPlace()
    const person = await createResident(community, { assuranceLevel: 'real_name', name: '赵桂兰' })
    await serve(community, person, 90)
    const staff = await Window.open(browser, desk, 'points_desk/rule')
    await staff.signIn(numbers[0])

    await staff.visit('/desk/points/rules')
    await staff.sees('服务自带的规则')
    await staff.tap('修改规则')
    await staff.type(/每次多少分/, 'hours * 2')
    await staff.tap('先试算，再启用')
    await staff.sees(/不认识“hours”/)
    await staff.keeps(/每次多少分/, 'hours * 2')
    await staff.photograph('not_readable')
    await staff.type(/每次多少分/, 'minutes / 30 * 2')
    await staff.type('每人每天', '50')
    await staff.tap('先试算，再启用')
    await staff.tap('这个月')
    await staff.sees('会给 1 人发 6 分（1 件事）')
    await staff.photograph('trial')
    await staff.tap('启用规则 v1')
    await staff.sees('有 1 处需要改一改')
    await staff.type('为什么这样定', '居民议事会通过，公示无异议')
    await staff.tap('启用规则 v1')
    await staff.sees('规则 v1 已启用')
    await staff.photograph('saved')

    const before = (await balanceOf(person.id)).posted
    await serve(community, person, 125)
    assert.equal((await balanceOf(person.id)).posted, before + 8)
    assert.deepEqual(staff.errors, [])
    await staff.close()
  })

  test('a budget grows by two people, also on a phone and without JavaScript', async ({
    assert,
  }) => {
    const { community, numbers } = await createPlace()
    const proposer = await Window.open(browser, phone, 'points_desk/grant')
    await proposer.signIn(numbers[0])
    await proposer.visit('/desk/points')
    await proposer.tap('拨付预算')
    await proposer.page.waitForURL(/grants/)
    await proposer.type('拨付多少', '500')
    await proposer.type('原因', '冬季志愿服务，街道专题会同意')
    await proposer.photograph('form')
    await proposer.tap('提交复核')
    await proposer.sees('等另一位同事复核')
    await proposer.tap(/拨付预算 ·/)
    await proposer.sees('这是您自己提出的')
    await proposer.photograph('own')

    const plain = await Window.open(browser, phone, 'points_desk/plain', {
      javaScriptEnabled: false,
    })
    await plain.signIn(numbers[1])
    await plain.visit('/desk/points/proposals')
    await plain.tap(/拨付预算 ·/)
    await plain.sees('同意后积分马上变动')
    await plain.photograph('case')
    await plain.tap('同意')
    await plain.sees('已同意，积分已变动')

    assert.equal((await budgetsAt(community)).get('volunteer')?.left, 1_500)
    assert.deepEqual([...proposer.errors, ...plain.errors], [])
    for (const window of [proposer, plain]) await window.close()
  })
})

async function createPlace() {
  const community = await createCommunity()
  await enablePlugin('volunteer', community)
  await giveBudget('volunteer', community, 1_000)
  const numbers = [uniquePhone(), uniquePhone()]
  for (const number of numbers) await createAccount(await createStaff(community), number)
  return { community, numbers }
}

async function serve(community: Territory, person: Person, minutes: number) {
  await announce(
    new ServiceConfirmed(community.id, {
      ...{ enrolmentId: uuid(), personId: person.id, shiftId: uuid(), shift: '护学岗' },
      ...{ minutes, points: Math.floor(minutes / 3), confirmedById: person.id },
    })
  )
}
