import type { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'
import { checkIn, checkOut, Enrolment, EnrolmentSession, openSession } from '#core/enrolment'
import type { Person, Territory } from '#core/people'
import uniqueIdentityNumber from '#tests/factories/identity_numbers'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { giveBudget } from '#tests/factories/points'
import { createCommunity, enablePlugin } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'
import signUp from '../actions/sign_up.ts'
import Organisation from '../models/organisation.ts'
import Shift from '../models/shift.ts'
import { dayOf } from '../shanghai_time.ts'

/** A community in which volunteering is on, with points to give away. */
export async function createNeighbourhood({ budget = 10_000 } = {}) {
  const community = await createCommunity()
  await enablePlugin('volunteer', community)
  if (budget > 0) await giveBudget('volunteer', community, budget)
  return community
}

export async function createOrganisation(community: Territory) {
  return Organisation.firstOrCreate(
    { territoryId: community.id, name: '南苑社区志愿服务队' },
    { contactPhone: '0935-2212345' }
  )
}

type ShiftOptions = {
  title?: string
  seats?: number
  pointsPerHour?: number
  isPublished?: boolean
  startsIn?: { minutes: number }
  /** How many each may bring along. */
  companions?: number
  /** Where it takes place, if not in the whole community. */
  grid?: Territory
  /** Who helps, if not somebody new. */
  person?: Person
}

/** A shift of two hours that begins in an hour, when check-in is open already. */
export async function createShift(community: Territory, options: ShiftOptions = {}) {
  const { companions = 0, grid, isPublished = true, seats = 5 } = options
  const { startsIn = { minutes: 60 } } = options
  const territoryId = (grid ?? community).id
  const organisation = await createOrganisation(community)
  const startsAt = DateTime.now().plus(startsIn)
  const endsAt = startsAt.plus({ hours: 2 })
  const session = await openSession({
    pluginId: 'volunteer',
    territoryId,
    seats,
    companions,
    startsAt,
    endsAt,
  })
  return Shift.create({
    territoryId,
    organisationId: organisation.id,
    sessionId: session.id,
    title: options.title ?? '陪独居老人就诊',
    description: '帮忙挂号、取药。',
    bring: null,
    place: '市医院门诊大厅',
    pointsPerHour: options.pointsPerHour ?? 30,
    publishedAt: isPublished ? DateTime.now() : null,
  })
}

/** As if the shift had begun and ended. */
export async function letEnd(shift: Shift) {
  const session = await EnrolmentSession.findOrFail(shift.sessionId)
  const endsAt = DateTime.now().minus({ minutes: 5 })
  await session.merge({ startsAt: endsAt.minus({ hours: 2 }), endsAt }).save()
}

/** Somebody whose age is known, such as a minor. */
export async function createAged(community: Territory, years: number) {
  const birthDate = dayOf(DateTime.now().minus({ years, days: 2 }))
  const identityNumber = uniqueIdentityNumber({ birthDate })
  return createResident(community, { assuranceLevel: 'real_name', name: '张小明', identityNumber })
}

export async function createVolunteer(community: Territory) {
  return createResident(community, { assuranceLevel: 'real_name', name: '张建明' })
}

/** A volunteer who came and went, whose minutes wait to be confirmed. */
export async function createService(community: Territory, options: ShiftOptions = {}) {
  const shift = await createShift(community, options)
  const person = options.person ?? (await createVolunteer(community))
  const staff = await createStaff(community)
  const enrolment = await signUp(shift, person)
  await checkIn(shift.sessionId, enrolment.code, staff)
  await checkOut(enrolment.id, staff)
  return { shift, person, staff, enrolment }
}

export async function visitorFor(client: ApiClient, person: Person) {
  return new Visitor(client, await createAccount(person))
}

export async function staffAt(client: ApiClient, community: Territory) {
  return visitorFor(client, await createStaff(community))
}

/** How an enrolment stands in the database. */
export async function stateOf({ id }: Enrolment) {
  const enrolment = await Enrolment.findOrFail(id)
  await enrolment.load((loader) => loader.load('attendance').load('confirmation'))
  return enrolment.state
}

export async function enrolmentsIn({ sessionId }: { sessionId: string }) {
  return Enrolment.query().where({ sessionId }).whereNull('cancelled_at').orderBy('seat')
}

export const deskPath = ({ id }: Shift) => `/desk/volunteer/shifts/${id}`
export const checkInPath = (shift: Shift) => `${deskPath(shift)}/check_ins`
export const checkOutPath = ({ id }: Enrolment) => `/desk/volunteer/enrolments/${id}/check_out`
export const confirmPath = ({ id }: Enrolment) => `/desk/volunteer/enrolments/${id}/confirmation`
export const excusePath = ({ id }: Enrolment) => `/desk/volunteer/enrolments/${id}/excuse`
