import { test } from '@japa/runner'
import type { Browser } from 'playwright-core'
import audit from '#points/queries/audit'
import { hoursOf } from '#core/points'
import { desk, phone, Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'
import { createAccount, createResident, createStaff, uniquePhone } from '#tests/factories/people'
import { giveBudget } from '#tests/factories/points'
import { createCommunity, enablePlugin } from '#tests/factories/territories'
import type Territory from '#territories/models/territory'
import Shift from '../../plugins/volunteer/models/shift.ts'
import { createOrganisation, letEnd } from '../../plugins/volunteer/tests/volunteer.ts'
import { clockOf, dayOf } from '../../plugins/volunteer/shanghai_time.ts'
import { DateTime } from 'luxon'

async function createNeighbourhood() {
  const community = await createCommunity()
  await enablePlugin('volunteer', community)
  await giveBudget('volunteer', community)
  await createOrganisation(community)
  const known = { assuranceLevel: 'real_name' } as const
  const asking = await createResident(community, { ...known, name: '何秀苗' })
  const helper = await createResident(community, { ...known, name: '张建明' })
  const staff = await createStaff(community)
  const phones = { asking: uniquePhone(), helper: uniquePhone(), staff: uniquePhone() }
  await createAccount(asking, phones.asking)
  await createAccount(helper, phones.helper)
  await createAccount(staff, phones.staff)
  return { community, helper, phones }
}

test.group('Volunteering', (group) => {
  let browser: Browser

  group.setup(async () => {
    browser = await launchChromium()
    return () => browser.close()
  })

  test('goes from a wish for help to a certificate that a stranger checks', async ({ assert }) => {
    const { community, helper, phones } = await createNeighbourhood()
    const asking = await Window.open(browser, phone, 'volunteer/asking')
    const helping = await Window.open(browser, phone, 'volunteer/helping')
    const staff = await Window.open(browser, desk, 'volunteer/staff')
    const stranger = await Window.open(browser, phone, 'volunteer/stranger')

    await asking.signIn(phones.asking)
    await asksForHelp(asking)
    await staff.signIn(phones.staff)
    await makesATask(staff)
    await plansAShift(staff)
    const shift = await Shift.within(community).preload('session').firstOrFail()
    await helping.signIn(phones.helper)
    await checksInAndOut(staff, shift, await signsUp(helping, shift))
    await confirmsTheMinutes(asking)
    await letEnd(shift)
    await closesTheTask(staff)
    await judges(asking)
    await correctsTheRecord(staff)
    const code = await takesACertificate(helping)
    await checks(stranger, code, community)

    assert.equal(await hoursOf(helper.id), 90)
    assert.deepEqual((await audit()).faults, [])
    for (const window of [asking, helping, staff, stranger]) {
      assert.deepEqual(window.errors, [])
      await window.close()
    }
  })
})

async function asksForHelp(asking: Window) {
  await asking.visit('/volunteer/shifts')
  await asking.tap('我要求助')
  await asking.sees('还没有求助过')
  await asking.tap('我要求助')
  await asking.tap('开始填写')
  await asking.page.getByRole('radio', { name: /陪诊就医/ }).check()
  await asking.tap('下一步')
  await asking.type(/需要帮什么忙/, '陪我去医院复查')
  await asking.type(/^说明/, '腿脚不便，要人搀扶。')
  await asking.tap('下一步')
  await asking.type(/^地点/, '市医院')
  await asking.tap('下一步')
  await asking.tap('下一步')
  await asking.sees('请写上什么时候方便')
  await asking.type(/希望的时间/, '这周都可以')
  await asking.tap('下一步')
  await asking.sees(/第 5 步/)
  await asking.tap('下一步')
  await asking.sees('核对一下')
  await asking.photograph('form')
  await asking.tap('提交求助')
  await asking.sees('3 个工作日内答复您')
  await asking.photograph('asked')
}

async function makesATask(staff: Window) {
  await staff.visit('/desk/volunteer/needs')
  await staff.photograph('needs')
  await staff.tap(/陪我去医院复查/)
  await staff.sees('腿脚不便')
  await staff.tap('通过，派成任务')
  await staff.type(/^说明/, '挂号、取药，再送回家。')
  await staff.type(/^地点/, '市医院门诊大厅')
  await staff.page.getByLabel(/存时间/).check()
  await staff.photograph('task_form')
  await staff.tap('通过需求，保存任务')
  await staff.sees('接着安排班次')
  await staff.photograph('task')
}

/** In half an hour, so that check-in is open. */
async function plansAShift(staff: Window) {
  const start = DateTime.now().plus({ minutes: 30 })
  await staff.tap('安排班次')
  await staff.page.getByLabel('日期').fill(dayOf(start))
  await staff.page.getByLabel('开始时间').fill(clockOf(start))
  const end = start.plus({ hours: 2 })
  await staff.page.getByLabel('结束时间').fill(dayOf(end) === dayOf(start) ? clockOf(end) : '23:59')
  await staff.type(/^名额/, '3')
  await staff.type(/^每小时积分/, '20')
  await staff.tap('保存班次')
  await staff.sees('已保存')
}

async function signsUp(helping: Window, shift: Shift) {
  await helping.visit(`/volunteer/shifts/${shift.id}`)
  await helping.sees('存进时间银行')
  await helping.photograph('shift')
  await helping.tap('报名')
  await helping.sees('报名成功')
  return helping.page.getByText(/^\d{3} \d{3}$/).innerText()
}

async function checksInAndOut(staff: Window, shift: Shift, code: string) {
  await staff.visit(`/desk/volunteer/shifts/${shift.id}`)
  await staff.type('报名码', code)
  await staff.page.getByRole('button', { name: '签到', exact: true }).click()
  await staff.sees('签到成功')
  await staff.page.getByRole('button', { name: /签退：张\*明/ }).click()
  await staff.sees('签退成功')
}

async function confirmsTheMinutes(asking: Window) {
  await asking.visit('/volunteer/needs')
  await asking.tap(/陪我去医院复查/)
  await asking.sees('来帮忙的邻居')
  await asking.photograph('helped')
  await asking.tap(/时间不对：张\*明/)
  await asking.type('服务时长', '300')
  await asking.tap('确认时长')
  await asking.sees('不能超过签到签退的 1 分钟')
  await asking.type('服务时长', '1')
  await asking.tap('确认时长')
  await asking.sees('已确认 1 分钟')
}

async function closesTheTask(staff: Window) {
  await staff.visit('/desk/volunteer/tasks')
  await staff.tap(/陪我去医院复查/)
  await staff.type(/^结项报告/, '顺利看完病，送回家了。')
  await staff.tap('结项，请居民评价')
  await staff.sees('已结项')
  await staff.photograph('closed')
}

async function judges(asking: Window) {
  await asking.visit('/volunteer/needs')
  await asking.tap(/陪我去医院复查/)
  await asking.sees('帮得怎么样')
  await asking.page.getByLabel(/非常满意/).check()
  await asking.type(/想说的话/, '很耐心，谢谢！')
  await asking.tap('提交评价')
  await asking.sees('谢谢您的评价')
  await asking.photograph('judged')
}

async function correctsTheRecord(staff: Window) {
  await staff.visit('/desk/volunteer/volunteers')
  await staff.photograph('volunteers')
  await staff.tap(/张\*明/)
  await staff.photograph('volunteer')
  await staff.tap(/陪我去医院复查/)
  await staff.type('更正为', '90')
  await staff.type(/^原因/, '忘记签退，按现场登记')
  await staff.tap('更正记录')
  await staff.sees('记录已更正')
}

async function takesACertificate(helping: Window) {
  await helping.visit('/volunteer/records')
  await helping.sees('1 小时 30 分钟')
  await helping.photograph('records')
  await helping.tap('志愿服务证明')
  await helping.tap('开具证明')
  await helping.sees('证明已开好')
  await helping.photograph('certificate')
  const code = await helping.page.getByText(/^([A-Z0-9]{4} ){3}[A-Z0-9]{4}$/).innerText()
  await helping.visit('/volunteer/hours')
  await helping.sees('帮一小时存一小时')
  await helping.photograph('hours')
  return code
}

async function checks(stranger: Window, code: string, community: Territory) {
  const page = `/volunteer/check?community=${community.code}`
  await stranger.visit(page)
  await stranger.photograph('check_form')
  await stranger.visit(`${page}&code=${encodeURIComponent(code)}`)
  await stranger.sees('这份证明有效')
  await stranger.sees('张*明')
  await stranger.photograph('checked')
}
