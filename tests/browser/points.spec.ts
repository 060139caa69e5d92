import { test } from '@japa/runner'
import type { Browser } from 'playwright-core'
import awardPoints from '#points/actions/award_points'
import type Person from '#identity/models/person'
import audit from '#points/queries/audit'
import balanceOf from '#points/queries/balance'
import { desk, phone, Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'
import { createAccount, createResident, createStaff, uniquePhone } from '#tests/factories/people'
import { giveBudget } from '#tests/factories/points'
import { createCommunity } from '#tests/factories/territories'

/** A service that was written down twice. */
async function serveTwice(person: Person) {
  for (const time of ['first', 'second']) {
    await awardPoints({
      ...{ pluginId: 'volunteer', ruleCode: 'service', amount: 40, personId: person.id },
      ...{ territoryId: person.territoryId, reference: `${person.id}:${time}` },
      reason: { key: 'volunteer.points.service', values: { shift: '助老送餐', minutes: 120 } },
    })
  }
}

async function createNeighbourhood() {
  const community = await createCommunity()
  await giveBudget('volunteer', community)
  const options = { assuranceLevel: 'real_name', name: '何秀苗' } as const
  const person = await createResident(community, options)
  const [staff, colleague] = [await createStaff(community), await createStaff(community)]
  await serveTwice(person)
  const phones = { person: uniquePhone(), staff: uniquePhone(), colleague: uniquePhone() }
  await createAccount(person, phones.person)
  await createAccount(staff, phones.staff)
  await createAccount(colleague, phones.colleague)
  return { person, phones }
}

test.group('A question about points', (group) => {
  let browser: Browser

  group.setup(async () => {
    browser = await launchChromium()
    return () => browser.close()
  })

  test('is asked by a resident on the phone, and answered by a correction of two of the staff', async ({
    assert,
  }) => {
    const { person, phones } = await createNeighbourhood()
    const resident = await Window.open(browser, phone, 'points/resident')
    const staff = await Window.open(browser, desk, 'points/staff')
    const colleague = await Window.open(browser, desk, 'points/colleague')

    await resident.signIn(phones.person)
    await asks(resident)
    await staff.signIn(phones.staff)
    await proposes(staff)
    await colleague.signIn(phones.colleague)
    await allows(colleague)
    await readsTheAnswer(resident)

    assert.equal((await balanceOf(person.id)).posted, 40)
    assert.deepEqual((await audit()).faults, [])
    for (const window of [resident, staff, colleague]) {
      assert.deepEqual(window.errors, [])
      await window.close()
    }
  })

  test('is asked without JavaScript too', async ({ assert }) => {
    const { phones } = await createNeighbourhood()
    const options = { javaScriptEnabled: false }
    const resident = await Window.open(browser, phone, 'points/without_javascript', options)
    await resident.signIn(phones.person)
    await asks(resident)
    assert.deepEqual(resident.errors, [])
    await resident.close()
  })
})

async function asks(resident: Window) {
  await resident.visit('/me/points')
  await resident.sees('现在可用')
  await resident.photograph('history')
  await resident.tap('得到')
  await resident.tap(/助老送餐/)
  await resident.sees('您做的事已经确认')
  await resident.photograph('entry')
  await resident.tap('对这一笔有疑问')
  await resident.sees('10 个工作日内答复您')
  await resident.type(/您想说的/, '那天只去了一次')
  await resident.tap('提出疑问')
  await resident.sees('请选一项哪里不对')
  await resident.type(/您想说的/, '那天只去了一次')
  await resident.page.getByLabel('积分数不对').check()
  await resident.tap('提出疑问')
  await resident.sees('收到您的疑问')
  await resident.photograph('asked')
}

async function proposes(staff: Window) {
  await staff.visit('/desk/points/appeals')
  await staff.photograph('queue')
  await staff.tap(/积分数不对 · 何\*苗/)
  await staff.sees('那天只去了一次')
  await staff.tap('我来查')
  await staff.sees('正在查')
  await staff.type('哪里有误', '同一次服务记了两遍')
  await staff.tap('提出更正')
  await staff.sees('您提出的更正要由另一位同事核准')
  await staff.photograph('proposed')
}

async function allows(colleague: Window) {
  await colleague.visit('/desk/points/appeals')
  await colleague.tap(/积分数不对 · 何\*苗/)
  await colleague.sees('有一笔更正等待核准')
  await colleague.photograph('to_allow')
  await colleague.tap('核准更正')
  await colleague.sees('这一笔确实有误，已经更正')
  await colleague.photograph('allowed')
}

async function readsTheAnswer(resident: Window) {
  await resident.visit('/messages')
  await resident.sees('您的积分已更正')
  await resident.visit('/me/points')
  await resident.tap(/工作人员更正/)
  await resident.sees('更正的是这一笔')
  await resident.photograph('corrected')
  await resident.visit('/me/points/appeals')
  await resident.tap(/积分数不对/)
  await resident.sees('这一笔确实有误，已经更正')
  await resident.photograph('answered')
}
