/// <reference lib="dom" />
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import filmOf, { cameraThatShows } from '#tests/browser/camera'
import loadDemoOnce, { inTheDemo } from '#tests/browser/demo'
import { desk, Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'

test.group('Scanning', () => {
  test('staff check somebody in by the QR code that the camera sees', async ({
    assert,
    cleanup,
  }) => {
    const { staff: phoneNumber } = await loadDemoOnce()
    const { code, shiftId } = await enrolmentOfToday()
    const folder = await mkdtemp(join(tmpdir(), 'linli-camera-'))
    const film = join(folder, 'code.y4m')
    await filmOf(code, film)
    const browser = await launchChromium({ args: cameraThatShows(film) })
    cleanup(async () => {
      await browser.close()
      await rm(folder, { recursive: true })
    })

    const staff = await Window.open(browser, desk, 'scan')
    await staff.signIn(phoneNumber)
    await staff.visit(`/desk/volunteer/shifts/${shiftId}`)
    await staff.tap('扫码')
    await staff.sees('签到成功')
    await staff.photograph('checked_in')
    assert.deepEqual(staff.errors, [])
  })

  test('what was scanned is kept until the answer to it is there', async ({ assert, cleanup }) => {
    const { staff: phoneNumber } = await loadDemoOnce()
    const { code, shiftId } = await enrolmentOfToday()
    const browser = await launchChromium()
    cleanup(() => browser.close())
    const staff = await Window.open(browser, desk, 'scan')
    await staff.signIn(phoneNumber)
    const { page } = staff
    const path = `/desk/volunteer/shifts/${shiftId}`
    await staff.visit(path)
    const kept = { requestKey: crypto.randomUUID(), at: new Date().toISOString(), fields: { code } }
    await page.evaluate(keepArrival, { path, kept })
    const isKept = () => page.evaluate((key) => localStorage.getItem(key) !== null, keyOf(path))

    await page.route('**/check_ins', (route) =>
      route.fulfill({ status: 500, json: {}, headers: { 'x-inertia': 'true' } })
    )
    await staff.visit(path)
    await staff.sees('有 1 次签到等着上传')
    assert.isTrue(await isKept())
    await staff.photograph('kept')

    await page.unroute('**/check_ins')
    await staff.tap('现在补传')
    await staff.sees('签到成功')
    assert.isFalse(await isKept())
    await staff.close()
  })
})

const keyOf = (path: string) => `linli.arrivals.${path}/check_ins`

/** Runs in the browser: as if it had been scanned where there was no network. */
function keepArrival({ kept, path }: { kept: object; path: string }) {
  localStorage.setItem(`linli.arrivals.${path}/check_ins`, JSON.stringify([kept]))
}

/** Somebody of the demo who has signed up for the shift that begins within the hour. */
async function enrolmentOfToday() {
  const enrolment = await db
    .from('enrolments')
    .join('volunteer_shifts', 'volunteer_shifts.session_id', 'enrolments.session_id')
    .join('enrolment_sessions', 'enrolment_sessions.id', 'enrolments.session_id')
    .leftJoin('enrolment_attendances', 'enrolment_attendances.enrolment_id', 'enrolments.id')
    .whereIn('volunteer_shifts.territory_id', inTheDemo())
    .whereNull('enrolments.cancelled_at')
    .whereNull('enrolment_attendances.id')
    .where('enrolment_sessions.ends_at', '>', new Date())
    .orderBy('enrolment_sessions.starts_at')
    .orderBy('enrolments.id')
    .select('enrolments.code', 'volunteer_shifts.id as shift_id')
    .firstOrFail()
  return { code: String(enrolment.code), shiftId: String(enrolment.shift_id) }
}
