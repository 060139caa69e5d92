import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import type { Browser } from 'playwright-core'
import audit from '#points/queries/audit'
import loadDemoOnce, { inTheDemo, type DemoSignIns } from '#tests/browser/demo'
import { desk, phone, Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'
import uniqueIdentityNumber from '#tests/factories/identity_numbers'
import { uniquePhone } from '#tests/factories/people'
import { doScheduledWork } from '#tests/factories/work'
import Territory from '#territories/models/territory'

/** One neighbour, from the first visit to a good in their hands. */
test.group('The main job', (group) => {
  let browser: Browser
  let signIns: DemoSignIns

  group.setup(async () => {
    browser = await launchChromium()
    signIns = await loadDemoOnce()
    return () => browser.close()
  })

  test('a resident registers, is verified, volunteers, earns points and spends them', async ({
    assert,
  }) => {
    const resident = await Window.open(browser, phone, 'main_job/resident')
    const staff = await Window.open(browser, desk, 'main_job/staff')

    await registers(resident, uniquePhone())
    const shift = await findsAShift(resident)
    await asksToBeVerified(resident)
    await confirmsTheIdentity(staff, signIns.staff)
    const code = await signsUp(resident, shift)
    await startNow(shift)
    await checksInAndConfirms(staff, shift, code)
    await findsThePoints(resident)
    const pickUpCode = await reservesAGood(resident)
    await handsItOver(staff, pickUpCode)
    await hasItAndCannotAffordMore(resident)
    await getsEverythingBackWhenItExpires(resident)

    assert.deepEqual((await audit()).faults, [])
    assert.deepEqual(resident.errors, [])
    assert.deepEqual(staff.errors, [])
    await resident.close()
    await staff.close()
  })
})

async function registers(resident: Window, number: string) {
  await resident.visit('/')
  await resident.photograph('home_as_guest')
  await resident.tap('登录或注册')
  await resident.type('手机号', '123')
  await resident.tap('获取验证码')
  await resident.sees('这不是大陆的手机号')
  await resident.photograph('wrong_number')
  await resident.keeps('手机号', '123')

  await resident.type('手机号', number)
  await resident.tap('获取验证码')
  await resident.sees('输入验证码')
  const code = await resident.latestCode(number)
  await resident.type('验证码', code === '000000' ? '000001' : '000000')
  await resident.tap('登录')
  await resident.sees('验证码不对')
  await resident.photograph('wrong_code')
  await resident.type('验证码', code)
  await resident.tap('登录')

  await resident.sees('您住在哪个社区')
  await resident.type('社区名字', '南苑')
  await resident.page.getByLabel('社区名字').press('Enter')
  await resident.page.waitForURL(/南苑|%E5%8D%97/)
  await resident.photograph('choose_community')
  await resident.tap(/南苑社区/)
  await resident.sees('您住在哪个网格')
  await resident.tap('完成注册')
  await resident.sees('请选择您住的网格')
  await resident.photograph('no_grid_chosen')
  await resident.page.getByLabel('第一网格').check()
  await resident.tap('完成注册')
  await resident.sees('欢迎来到南苑社区')
  await resident.photograph('home_as_resident')
}

async function findsAShift(resident: Window) {
  for (const words of ['志愿者', 'zhiyuan', 'zyz']) {
    await resident.visit('/')
    await resident.page.getByRole('combobox').fill(words)
    await resident.tap('搜索')
    await resident.page.waitForURL(/search/)
    await resident.sees('志愿服务')
  }
  await resident.photograph('search')
  await resident.tap(/志愿服务/)
  await resident.page.waitForURL(/volunteer\/shifts/)
  await resident.photograph('shifts')

  const [full] = await shifts('=')
  if (full) {
    await resident.visit(`/volunteer/shifts/${full.id}`)
    await resident.sees('名额已满')
    await resident.photograph('full_shift')
  }
  const [open] = await shifts('<')
  return open
}

async function asksToBeVerified(resident: Window) {
  const [open] = await shifts('<')
  await resident.visit(`/volunteer/shifts/${open.id}`)
  await resident.photograph('shift')
  await resident.tap('报名')
  await resident.sees('先做一次实名认证')
  await resident.photograph('verification_asked')
  await resident.tap(/到社区服务台/)
  await resident.page.waitForURL(/verification\/counter/)

  await resident.type('姓名', '何')
  await resident.type('身份证号码', '620602199001011234')
  await resident.tap('提交核对')
  await resident.sees('身份证号码的最后一位对不上')
  await resident.sees('姓名至少要 2 个字')
  await resident.keeps('身份证号码', '620602199001011234')
  await resident.photograph('verification_faults')

  await resident.type('姓名', '何新苗')
  await resident.type('身份证号码', uniqueIdentityNumber({ birthDate: '1990-01-01' }))
  await resident.tap('提交核对')
  await resident.sees('已提交，等待核对')
  await resident.photograph('verification_waiting')
}

async function confirmsTheIdentity(staff: Window, number: string) {
  await staff.signIn(number)
  await staff.visit('/desk')
  await staff.photograph('overview')
  await staff.tap('去核对')
  await staff.tap(/何\*苗/)
  await staff.sees('何新苗')
  await staff.photograph('verification')
  await staff.tap('核对无误，确认')
  await staff.sees('已确认')
  await staff.photograph('verified')
}

async function signsUp(resident: Window, shift: Shift) {
  await resident.visit(`/volunteer/shifts/${shift.id}`)
  await resident.tap('报名')
  await resident.sees('报名成功')
  await resident.photograph('enrolled')
  const code = await resident.page.getByText(/^\d{3} \d{3}$/).innerText()
  await resident.visit('/me')
  await resident.sees(shift.title)
  await resident.photograph('me')
  return code
}

async function checksInAndConfirms(staff: Window, shift: Shift, code: string) {
  await staff.visit('/desk/volunteer/shifts')
  await staff.photograph('shifts')
  await staff.visit(`/desk/volunteer/shifts/${shift.id}`)
  await staff.type('报名码', 'abc')
  await staff.page.getByRole('button', { name: '签到', exact: true }).click()
  await staff.sees('报名码是 6 位数字')
  await staff.keeps('报名码', 'abc')
  await staff.type('报名码', code)
  await staff.page.getByRole('button', { name: '签到', exact: true }).click()
  await staff.sees('签到成功')
  await staff.photograph('checked_in')
  await staff.page.getByRole('button', { name: /签退：何\*苗/ }).click()
  await staff.sees('签退成功')
  await staff.page.getByRole('link', { name: /确认时长：何\*苗/ }).click()
  await staff.type('服务时长', '0')
  await staff.tap('确认时长')
  await staff.sees(/服务时长要在/)
  await staff.photograph('minutes_refused')
  await staff.type('服务时长', '150')
  await staff.tap('确认时长')
  await staff.sees(/已到账/)
  await staff.photograph('confirmed')
}

async function findsThePoints(resident: Window) {
  await resident.visit('/me/points')
  await resident.sees(/志愿服务：.*150 分钟/)
  await resident.photograph('points_earned')
}

async function reservesAGood(resident: Window) {
  await resident.visit('/mall/goods')
  await resident.photograph('goods')
  await resident.tap(/抽纸/)
  await resident.tap('用 30 分预留')
  await resident.sees('核对一下')
  await resident.photograph('check')
  await resident.tap('确认用 30 分预留')
  await resident.sees('已为您留好')
  await resident.photograph('reserved')
  return resident.page.getByText(/^\d{4} \d{4}$/).innerText()
}

async function handsItOver(staff: Window, code: string) {
  await staff.visit('/desk/mall/goods')
  await staff.photograph('goods')
  await staff.tap('核销取货码')
  await staff.type('取货码', '12')
  await staff.tap('查看预留')
  await staff.sees('取货码是 8 位数字')
  await staff.photograph('wrong_pick_up_code')
  await staff.type('取货码', code)
  await staff.tap('查看预留')
  await staff.sees(/何\*苗/)
  await staff.photograph('handover')
  await staff.page.getByLabel('领取点').selectOption({ label: '社区服务中心一楼服务台' })
  await staff.tap('确认核销')
  await staff.sees('核销成功')
  await staff.photograph('handed_over')
}

async function hasItAndCannotAffordMore(resident: Window) {
  await resident.visit('/me/points')
  await resident.sees(/抽纸/)
  await resident.photograph('points_spent')
  await resident.visit('/mall/goods')
  await resident.tap(/大米/)
  await resident.sees(/还差 \d+ 分/)
  await resident.photograph('not_enough_points')
}

async function getsEverythingBackWhenItExpires(resident: Window) {
  await resident.visit('/mall/goods')
  const before = await resident.page.locator('main').innerText()
  await resident.tap(/垃圾袋/)
  await resident.tap('用 15 分预留')
  await resident.tap('确认用 15 分预留')
  await resident.sees('已为您留好')

  const id = resident.page.url().split('/').at(-1)!
  const yesterday = DateTime.now().minus({ days: 1 }).toJSDate()
  const [{ territory_id: territoryId }] = await db
    .from('mall_reservations')
    .where('id', id)
    .update({ expires_at: yesterday }, ['territory_id'])
  const community = await Territory.findOrFail(territoryId)
  await doScheduledWork('mall', 'release_expired_reservations', community)

  await resident.visit(`/mall/reservations/${id}`)
  await resident.sees('过期没有领取')
  await resident.photograph('expired')
  await resident.visit('/mall/goods')
  await resident.sees(before.match(/还有 \d+ 件/)![0])
  await resident.photograph('points_given_back')
}

type Shift = { id: string; title: string; session_id: string }

/** The demo's coming shifts that are full (`=`) or not (`<`). */
function shifts(comparison: '=' | '<'): Promise<Shift[]> {
  return db
    .from('volunteer_shifts')
    .join('enrolment_sessions', 'enrolment_sessions.id', 'volunteer_shifts.session_id')
    .whereIn('volunteer_shifts.territory_id', inTheDemo())
    .where('enrolment_sessions.starts_at', '>', new Date())
    .whereRaw(
      `(select count(*) from enrolments where session_id = enrolment_sessions.id
        and cancelled_at is null) ${comparison} enrolment_sessions.seats`
    )
    .orderBy('enrolment_sessions.starts_at', 'desc')
    .orderBy('volunteer_shifts.id')
    .select('volunteer_shifts.id', 'volunteer_shifts.title', 'session_id')
}

/** The day has come: the shift began ten minutes ago, and is over before anybody in it has another. */
async function startNow({ session_id: id }: Shift) {
  const startsAt = DateTime.now().minus({ minutes: 10 })
  await db
    .from('enrolment_sessions')
    .where('id', id)
    .update({ starts_at: startsAt.toJSDate(), ends_at: startsAt.plus({ hours: 1 }).toJSDate() })
}
