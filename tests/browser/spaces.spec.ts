import { test } from '@japa/runner'
import type { Browser } from 'playwright-core'
import { desk, phone, Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'
import { createAccount, createResident, createStaff, uniquePhone } from '#tests/factories/people'
import { createCommunity, disablePlugin, enablePlugin } from '#tests/factories/territories'
import { createSpace } from '../../plugins/spaces/tests/spaces.ts'

/** A room from the home page of a resident to the keys of the staff, and back. */
test.group('Booking a space', (group) => {
  let browser: Browser

  group.setup(async () => {
    browser = await launchChromium()
    return () => browser.close()
  })

  test('a resident books within three taps of the home page; staff see it, and take it back', async ({
    assert,
  }) => {
    const { community, numbers } = await createPlace()
    await createSpace(community, { noticeMinutes: 0 })
    const resident = await Window.open(browser, phone, 'spaces/resident')
    await resident.signIn(numbers.resident)

    await resident.visit('/')
    await resident.tap('场地预约')
    await resident.tap(/邻里活动室/)
    await resident.sees('选时间')
    await choosesTomorrow(resident)
    await resident.photograph('times')
    await resident.page.getByRole('radio').first().check()
    await resident.tap('下一步')
    await resident.sees('核对一下')
    await resident.tap('确认预约')
    await resident.sees('请写上有几个人')
    await resident.photograph('without_people')
    await resident.type('几个人', '6')
    await resident.type(/做什么用/, '过生日')
    await resident.tap('确认预约')
    await resident.sees('约好了')
    await resident.sees('门锁密码 3021')
    await resident.photograph('booked')

    const staff = await Window.open(browser, desk, 'spaces/staff')
    await staff.signIn(numbers.staff)
    await staff.visit('/desk/spaces/bookings?view=week')
    await staff.tap('后一周')
    await staff.tap('前一周')
    await staff.visit(`/desk/spaces/days?day=${tomorrow()}`)
    await staff.photograph('day')
    await staff.tap(/邻里活动室/)
    await staff.sees('过生日')
    await staff.page.getByText('取消这个预约').first().click()
    await staff.type('原因', '水管检修')
    await staff.page.getByRole('button', { name: '取消这个预约' }).click()
    await staff.sees('已取消')
    await staff.photograph('cancelled')

    await resident.visit('/spaces/bookings')
    await resident.tap(/邻里活动室/)
    await resident.sees('水管检修')
    await resident.photograph('cancelled')
    assert.deepEqual(resident.errors, [])
    assert.deepEqual(staff.errors, [])
    await resident.close()
    await staff.close()
    // A guest of the other tests has one community to look at, that of the demo.
    await disablePlugin('spaces', community)
  })
})

async function createPlace() {
  const community = await createCommunity()
  await enablePlugin('spaces', community)
  const numbers = { resident: uniquePhone(), staff: uniquePhone() }
  const resident = await createResident(community, { assuranceLevel: 'real_name' })
  await createAccount(resident, numbers.resident)
  await createAccount(await createStaff(community), numbers.staff)
  return { community, numbers }
}

/** The second day of the strip: at any hour of today there is room on it. */
async function choosesTomorrow(resident: Window) {
  await resident.page.getByRole('navigation', { name: '日期' }).getByRole('link').nth(1).click()
  await resident.page.waitForURL(new RegExp(`day=${tomorrow()}`))
}

function tomorrow() {
  const later = new Date(Date.now() + 24 * 60 * 60 * 1_000)
  return later.toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' })
}
