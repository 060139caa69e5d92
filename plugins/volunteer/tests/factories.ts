import { v4 as uuid } from 'uuid'
import { checkIn, checkOut } from '#core/enrolment'
import type { Territory } from '#core/people'
import type { PluginFactories } from '#tests/conformance/plugin_factories'
import { createStaff } from '#tests/factories/people'
import indexShift from '../actions/index_shift.ts'
import signUp from '../actions/sign_up.ts'
import { ServiceConfirmed } from '../events.ts'
import { fillConsent, fillHelp, fillRecord, fillTeam, fillTraining } from './fill.ts'
import { filledIn } from './plan.ts'
import { createShift, createVolunteer } from './volunteer.ts'
import { needForm, taskForm } from './volunteer_records.ts'
import { today as todayIs } from '../shanghai_time.ts'

let plans = 0

const trainingForm = {
  start: '09:00',
  end: '11:00',
  place: '社区活动室',
  seats: '12',
  deposit: '0',
}

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
    const { approved, help, task, waiting } = await fillHelp(community, volunteer)
    const { asking, team, training } = await fillTeam(community, volunteer, staff)
    const filled = await fillRecord(community, volunteer, staff)
    const { certificate, correction, profile, record, star } = filled
    const paper = await fillConsent(community)
    const { day, trainee } = await fillTraining(community, volunteer, staff)
    const membership = { team_id: team.id, member_id: asking.id }
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
        'desk.roster_files.store': { shift_id: today.id },
        'desk.cancellations.store': { shift_id: shift.id },
        'desk.series.create': { shift_id: shift.id },
        'desk.series.store': { shift_id: shift.id },
        'desk.series_endings.store': { shift_id: shift.id },
        'desk.excuses.create': { enrolment_id: service.id },
        'desk.excuses.store': { enrolment_id: service.id },
        'desk.explanations.create': { shift_id: shift.id },
        'desk.explanations.store': { shift_id: shift.id },
        'desk.explanations.show': { shift_id: shift.id, id: volunteer.id },
        'desk.codes.show': { shift_id: today.id },
        'desk.listed_check_ins.store': { enrolment_id: service.id },
        'desk.check_ins.store': { shift_id: today.id },
        'desk.check_outs.store': { enrolment_id: service.id },
        'desk.confirmations.create': { enrolment_id: service.id },
        'desk.confirmations.store': { enrolment_id: service.id },
        'needs.show': { id: approved.id },
        'withdrawals.store': { need_id: waiting.id },
        'evaluations.store': { need_id: approved.id },
        'confirmations.create': { enrolment_id: help.enrolment.id },
        'confirmations.store': { enrolment_id: help.enrolment.id },
        'records.show': { id: record.id },
        'corrections.store': { record_id: record.id },
        'certificates.show': { id: certificate.id },
        'certificate_files.show': { certificate_id: certificate.id },
        'teams.show': { id: team.id },
        'memberships.store': { team_id: team.id },
        'acceptances.store': membership,
        'departures.store': membership,
        'desk.needs.show': { id: waiting.id },
        'desk.refusals.store': { need_id: waiting.id },
        'desk.tasks.show': { id: task.id },
        'desk.tasks.edit': { id: task.id },
        'desk.tasks.update': { id: task.id },
        'desk.closures.store': { task_id: task.id },
        'desk.teams.show': { id: team.id },
        'desk.leaders.store': { team_id: team.id },
        'desk.disbandments.store': { team_id: team.id },
        'desk.acceptances.store': membership,
        'desk.departures.store': membership,
        'desk.trainings.show': { id: training.id },
        'training_days.show': { id: day.id },
        'places.store': { day_id: day.id },
        'places.destroy': { day_id: day.id },
        'desk.training_days.create': { training_id: training.id },
        'desk.training_days.store': { training_id: training.id },
        'desk.training_days.show': { id: day.id },
        'desk.training_cancellations.store': { day_id: day.id },
        'desk.trainee_arrivals.store': { enrolment_id: trainee.id },
        'desk.passes.store': { enrolment_id: trainee.id },
        'desk.qualifications.store': { training_id: training.id },
        'desk.volunteers.show': { id: profile.id },
        'desk.consents.store': { volunteer_id: profile.id },
        'desk.consents.destroy': { volunteer_id: profile.id },
        'desk.consent_papers.show': { id: paper.id },
        'desk.consent_answers.store': { paper_id: paper.id },
        'desk.amendments.create': { record_id: record.id },
        'desk.amendments.store': { record_id: record.id },
        'desk.corrections.show': { id: correction.id },
        'desk.correction_answers.store': { correction_id: correction.id },
        'desk.certificates.show': { id: certificate.id },
        'desk.revocations.store': { certificate_id: certificate.id },
        'desk.grants.store': { notice_id: star.noticeId },
        'desk.withholdings.store': { star_id: star.id },
      },
      forms: {
        'desk.shifts.store': form,
        'desk.shifts.update': form,
        'desk.organisations.store': { name: '春风志愿队', contactPhone: '0935-2212345' },
        'desk.roster_files.store': { listPurpose: '现场核对', format: 'csv' },
        'desk.cancellations.store': { reason: '下大雪' },
        'desk.series.store': {
          'weekdays[0]': '1',
          'everyWeeks': '1',
          'until': form.date,
          'days[0]': form.date,
        },
        'desk.series_endings.store': { reason: '下大雪' },
        'desk.excuses.store': { reason: '住院了' },
        'desk.explanations.store': { whom: profile.number },
        'desk.check_ins.store': { code: service.code },
        'desk.confirmations.store': { minutes: '60' },
        'need_answers.store': { question: 'place', place: '市医院' },
        'needs.store': needForm(),
        'evaluations.store': { stars: '5' },
        'confirmations.store': { minutes: '1' },
        'corrections.store': { wishedMinutes: '40', words: '少记了一段' },
        'certificates.store': { from: todayIs(), to: todayIs() },
        'desk.refusals.store': { reason: '这周人手不够' },
        'desk.tasks.store': await taskForm(community),
        'desk.tasks.update': await taskForm(community),
        'desk.closures.store': { report: '都办好了' },
        'desk.teams.store': { teamName: '银发守望队', purpose: '看望独居老人' },
        'desk.leaders.store': { number: profile.number },
        'desk.trainings.store': { trainingName: '急救员', about: '心肺复苏' },
        'desk.training_days.store': { ...trainingForm, date: form.date },
        'desk.training_cancellations.store': { reason: '老师病了' },
        'desk.qualifications.store': { number: profile.number, passedOn: todayIs() },
        'consents.store': { guardian: '张大海' },
        'desk.consents.store': { guardian: '张大海' },
        'desk.consent_answers.store': { decision: 'declined', reason: '看不清签名' },
        'desk.amendments.store': { minutes: '30', reason: '多记了' },
        'desk.correction_answers.store': { decision: 'declined', reason: '签到表上是这样' },
        'desk.revocations.store': { reason: '冒名开具' },
        'desk.withholdings.store': { reason: '有邻居提出异议' },
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
