/**
 * SQL of what a person (`:personId`) has booked with a plugin (`:pluginId`) and that is not over at `:now`: `id`,
 * `territory_id`, `starts_at`, the `name` of the resource, and whether it `is_confirmed`.
 */
const standingBookings = `
  select booking.id, booking.territory_id, booking.starts_at, resource.name,
    booking.confirmed_at is not null as is_confirmed
  from bookings as booking
  join booking_resources as resource on resource.id = booking.resource_id
  where booking.person_id = :personId and booking.plugin_id = :pluginId
    and booking.ends_at > :now
    and not exists (select from booking_endings where booking_id = booking.id)`

export default standingBookings
