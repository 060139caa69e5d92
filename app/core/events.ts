/**
 * Writes an event in the caller's transaction: both are kept or neither. After the commit each point
 * rule and listener of the plugins that are on in its territory hears of it, each for itself, and again
 * if it failed. Throws only what the database throws; what a listener throws is never the caller's.
 */
export { default as announce } from '#kernel/actions/announce'

/**
 * Something that happened, in the past tense, with ids and plain values, never a model.
 * Its `eventName` starts with the id of the plugin (or core domain) that announces it.
 *
 * @example
 * export class ServiceConfirmed extends DomainEvent<{ enrolmentId: string; minutes: number }> {
 *   static override eventName = 'volunteer.service_confirmed'
 *
 *   get subject() {
 *     return this.payload.enrolmentId
 *   }
 * }
 */
export abstract class DomainEvent<Payload extends object = object> {
  static eventName: string

  /**
   * @param territoryId the community in which it happened; only plugins enabled there hear of it
   * @param payload plain values that survive JSON
   */
  constructor(
    readonly territoryId: string,
    readonly payload: Payload
  ) {}

  /**
   * What it happened to, such as the id of a reservation. Each listener hears the events of one
   * subject in their order, as long as their changes lock the subject's row, which gives that order.
   */
  abstract get subject(): string

  get eventName() {
    return (this.constructor as typeof DomainEvent).eventName
  }
}

/** A kind of event: the class, not one occurrence. */
export type DomainEventClass<Payload extends object = any> = {
  eventName: string
  new (territoryId: string, payload: Payload): DomainEvent<Payload>
}

/** What a listener receives: the occurrence and its own id, equal however often it is delivered. */
export type Occurrence<Payload extends object> = {
  id: string
  territoryId: string
  payload: Payload
}

/** What a listener of an event receives: `OccurrenceOf<ServiceConfirmed>`. */
export type OccurrenceOf<Event extends DomainEvent> =
  Event extends DomainEvent<infer Payload> ? Occurrence<Payload> : never
