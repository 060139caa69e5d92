import type { TransactionClient } from '#core/database'
import { announce } from '#core/events'
import transaction from '#core/transaction'
import lockSession from '#enrolment/actions/lock_session'
import markClashes, { forgetClashes } from '#enrolment/actions/mark_clashes'
import offerFreeSeats from '#enrolment/actions/offer_free_seats'
import type { NewSession, SessionTerms } from '#enrolment/actions/open_session'
import tell from '#enrolment/actions/tell'
import { SeatsTaken, SessionBusy } from '#enrolment/errors'
import { SessionChanged } from '#enrolment/events'
import Enrolment from '#enrolment/models/enrolment'
import type EnrolmentSession from '#enrolment/models/enrolment_session'

type Change = Pick<NewSession, 'seats' | 'startsAt' | 'endsAt'> & SessionTerms

/**
 * Moves a session or changes its seats, never below those that are taken. Whoever sits is told of another time or
 * place; seats that are new are offered to whoever waits.
 */
export default async function changeSession(sessionId: string, change: Change) {
  return transaction(async (client) => {
    const session = await lockSession(sessionId, client)
    await moveTogether(session, change.seats, client)
    const hasMoved = isMove(session, change)
    if (hasMoved) await markClashes(session, change, client)
    const sequence = session.sequence + (hasMoved ? 1 : 0)
    await session
      .merge({ ...change, sequence })
      .save()
      .catch(explain)
    if (hasMoved) await forgetClashes(session, client)

    const { pluginId, territoryId } = session
    await announce(new SessionChanged(territoryId, { pluginId, sessionId, sequence }))
    if (hasMoved) await tellOfMove(session, client)
    await offerFreeSeats(session, client)
    return session
  })
}

function isMove(session: EnrolmentSession, { endsAt, place, startsAt, title }: Change) {
  return (
    session.startsAt.toMillis() !== startsAt.toMillis() ||
    session.endsAt.toMillis() !== endsAt.toMillis() ||
    (place !== undefined && session.place !== place) ||
    (title !== undefined && session.title !== title)
  )
}

/** Fewer seats need the lower ones; whoever sits above them moves down into a gap. */
async function moveTogether({ id }: EnrolmentSession, seats: number, client: TransactionClient) {
  const sitting = await Enrolment.query({ client })
    .where('session_id', id)
    .whereNotNull('seat')
    .orderBy('seat')
  if (seats < sitting.length) throw new SeatsTaken({ taken: sitting.length })

  const taken = new Set(sitting.map(({ seat }) => seat))
  const gaps = Array.from({ length: seats }, (_, index) => index + 1).filter(
    (seat) => !taken.has(seat)
  )
  for (const enrolment of sitting.filter(({ seat }) => seat! > seats)) {
    await enrolment.merge({ seat: gaps.shift()! }).save()
  }
}

async function tellOfMove(session: EnrolmentSession, client: TransactionClient) {
  const sitting = await Enrolment.query({ client })
    .where('session_id', session.id)
    .withScopes((enrolments) => enrolments.seated())
    .orderBy('id')
  for (const { clashingSince, id, personId } of sitting) {
    await tell(session, {
      kind: clashingSince ? 'moved_onto_another' : 'moved',
      personId,
      reference: `${id}:${session.sequence}`,
      values: { place: session.place },
      href: session.href,
    })
  }
}

/** Somebody in it signed up elsewhere at this very moment, for the time that it was moved to. */
function explain(error: unknown): never {
  const isClash =
    error instanceof Error && 'constraint' in error && error.constraint === 'enrolments_never_clash'
  throw isClash ? new SessionBusy() : error
}
