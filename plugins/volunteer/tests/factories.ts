import { v4 as uuid } from 'uuid'
import { checkIn, checkOut } from '#core/enrolment'
import type { Territory } from '#core/people'
import type { PluginFactories } from '#tests/conformance/plugin_factories'
import { createStaff } from '#tests/factories/people'
import indexShift from '../actions/index_shift.ts'
import signUp from '../actions/sign_up.ts'
import { ServiceConfirmed } from '../events.ts'
import { filledIn } from './plan.ts'
import { createShift, createVolunteer } from './volunteer.ts'

let plans = 0

/** A shift that is found, as if staff had planned it. */
async function planShift(community: Territory, startsIn: { minutes: number }) {
  const shift = await createShift(community, { startsIn })
  await shift.load('session')
  await indexShift(shift)
  return shift
}

/** What the conformance suite needs to look at every page, and to try every form. */
export default {
  async fill(community, owner) {
    const volunteer = owner ?? (await createVolunteer(community))
    const staff = await createStaff(community)
    // Nobody sits in two shifts at the same time, and one owner is given a dozen.
    const shift = await planShift(community, { minutes: 7 * 24 * 60 + (++plans % 50) * 150 })
    const ticket = await signUp(shift, volunteer)
    const today = await planShift(community, { minutes: 30 })
    const service = await signUp(today, await createVolunteer(community))
    await checkIn(today.sessionId, service.code, staff)
    await checkOut(service.id, staff)
    const form = await filledIn(community)
    return {
      owner: volunteer,
      params: {
        'shifts.show': { id: shift.id },
        'enrolments.store': { shift_id: shift.id },
        'enrolments.show': { id: ticket.id },
        'cancellations.store': { enrolment_id: ticket.id },
        'desk.shifts.show': { id: today.id },
        'desk.shifts.edit': { id: shift.id },
        'desk.shifts.update': { id: shift.id },
        'desk.codes.show': { shift_id: today.id },
        'desk.listed_check_ins.store': { enrolment_id: service.id },
        'desk.check_ins.store': { shift_id: today.id },
        'desk.check_outs.store': { enrolment_id: service.id },
        'desk.confirmations.create': { enrolment_id: service.id },
        'desk.confirmations.store': { enrolment_id: service.id },
      },
      forms: {
        'desk.shifts.store': form,
        'desk.shifts.update': form,
        'desk.organisations.store': { name: '春风志愿队', contactPhone: '0935-2212345' },
        'desk.check_ins.store': { code: service.code },
        'desk.confirmations.store': { minutes: '60' },
      },
      events: [
        new ServiceConfirmed(community.id, {
          enrolmentId: uuid(),
          personId: volunteer.id,
          shiftId: today.id,
          shift: today.title,
          minutes: 60,
          points: 30,
          confirmedById: staff.id,
        }),
      ],
    }
  },
} satisfies PluginFactories
