import readTogether from '#core/read_together'

/** Where somebody sits or waits: the session with the id of their seat, or of their place on its waiting list. */
export type OwnPart = { sessionId: string; enrolmentId: string | null; waitId: string | null }

/** A person's own part in these sessions, for what is shown beside each; nothing of where they neither sit nor wait. */
export default function ownPartsIn(sessionIds: string[], personId: string) {
  return readTogether<OwnPart>(
    `select session_id as "sessionId", id as "enrolmentId", null as "waitId" from enrolments
     where person_id = :personId and session_id = any(:sessionIds::uuid[])
       and cancelled_at is null and offer_expires_at is null and brought_by_id is null
     union all
     select session_id, null, id from enrolment_waits
     where person_id = :personId and session_id = any(:sessionIds::uuid[]) and ended_at is null`,
    { personId, sessionIds }
  )
}
