import { DateTime } from 'luxon'
import { partyOf, type Enrolment, type EnrolmentState } from '#core/enrolment'
import type { SearchDocument } from '#core/search'
import type Shift from '../models/shift.ts'
import type { Pay } from '../queries/pay_for.ts'
import type Task from '../models/task.ts'
import { clockOf, dayOf } from '../shanghai_time.ts'

type Crowd = {
  /** How many seats are taken, by session. */
  taken: Map<string, number>
  /** How many wait for one. */
  waiting: Map<string, number>
  /** The viewer's own enrolments, by session. */
  own: Map<string, string>
  /** Where the viewer waits for a seat. */
  ownWaits: Map<string, string>
  pays: Pay
}

/** Every view expects `session`. */
export default class ShiftTransformer {
  constructor(private shift: Shift) {}

  /** A line in a list for residents. */
  forList({ own, ownWaits, pays, taken }: Crowd) {
    const { minutes, reward, session, sessionId } = this.shift
    return {
      ...this.#where(),
      seats: session.seats,
      seatsLeft: Math.max(0, session.seats - (taken.get(sessionId) ?? 0)),
      points: pays(this.shift),
      hours: reward === 'hours' ? minutes : 0,
      enrolmentId: own.get(sessionId) ?? null,
      waitId: ownWaits.get(sessionId) ?? null,
    }
  }

  /** What is found: read in every language, so times in figures only. */
  forSearch(): SearchDocument {
    const { bring, description, id, place, session, territoryId, title } = this.shift
    return {
      kind: 'shift',
      id,
      territoryId,
      title,
      detail: `${dayOf(session.startsAt)} ${clockOf(session.startsAt)} · ${place}`,
      keywords: [],
      href: `/volunteer/shifts/${id}`,
      icon: 'heart-handshake',
      fields: { description, bring: bring ?? '' },
      facets: { place },
      visibleUntil: session.startsAt.toJSDate(),
    }
  }

  /** The whole page for residents; expects `organisation`, and `task` with its `training` and `team`. */
  forResident(crowd: Crowd) {
    const { bring, description, organisation, session, sessionId, task } = this.shift
    return {
      ...this.forList(crowd),
      waiting: crowd.waiting.get(sessionId) ?? 0,
      hasWaitingList: session.hasWaitingList,
      companions: session.companions,
      description,
      bring,
      organisation: organisation.name,
      contactPhone: organisation.contactPhone,
      pointsPerHour: crowd.pays(this.shift, 60),
      hasStarted: session.hasStarted,
      isCalledOff: session.isCancelled,
      demands: task ? demandsOf(task) : null,
    }
  }

  /** A line in a list for staff; expects the `enrolments` of the session with their `companions`. */
  forDesk() {
    const { isPublished, session } = this.shift
    const inState = (wanted: EnrolmentState) =>
      session.enrolments.filter(({ state }) => state === wanted)
    return {
      ...this.#where(),
      seats: session.seats,
      taken: headsOf(session.enrolments),
      present: headsOf(inState('checked_in')),
      unconfirmed: inState('checked_out').length,
      isPublished,
      isCalledOff: session.isCancelled,
    }
  }

  /** The page for those who are at the place. */
  forCheckIn() {
    const { checkInOpensAt, hasEnded, hasStarted, seriesId } = this.shift.session
    const isCheckInOpen = !hasEnded && checkInOpensAt <= DateTime.now()
    return { ...this.forDesk(), hasStarted, hasEnded, isCheckInOpen, isInSeries: seriesId !== null }
  }

  /** What the form was filled in with. */
  forForm() {
    const { bring, description, id, organisationId, place, session, title } = this.shift
    const { isPublished, pointsPerHour } = this.shift
    return {
      id,
      title,
      description,
      bring,
      place,
      date: dayOf(session.startsAt),
      start: clockOf(session.startsAt),
      end: clockOf(session.endsAt),
      seats: session.seats,
      companions: session.companions,
      pointsPerHour,
      organisation: organisationId,
      visibility: isPublished ? ('published' as const) : ('hidden' as const),
      hasStarted: session.hasStarted,
    }
  }

  #where() {
    const { id, place, session, title } = this.shift
    return {
      id,
      title,
      place,
      startsAt: session.startsAt.toISO()!,
      endsAt: session.endsAt.toISO()!,
    }
  }
}

/** How many people these are, companions included. */
function headsOf(enrolments: Enrolment[]) {
  return enrolments.reduce((sum, { brought }) => sum + 1 + partyOf(brought), 0)
}

/** What a task asks of whoever helps, and what can happen. */
function demandsOf({ category, insurance, minAge, risks, team, training }: Task) {
  return {
    category,
    risks,
    insurance,
    minAge,
    training: training ? training.name : null,
    team: team ? team.name : null,
  }
}
