/**
 * SQL of the seats where a person (`:personId`) is expected or there, in sessions that are not over at `:now`: `id`,
 * `session_id`, `starts_at`.
 */
const seatsToCome = `
  select seat.id, seat.session_id, seat.starts_at
  from enrolments as seat
  where seat.person_id = :personId and seat.ends_at > :now
    and seat.cancelled_at is null and seat.offer_expires_at is null and seat.brought_by_id is null
    and not exists (select from enrolment_confirmations where enrolment_id = seat.id)
    and not exists (
      select from enrolment_attendances
      where enrolment_id = seat.id and checked_out_at is not null
    )`

export default seatsToCome
