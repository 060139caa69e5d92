export { default as announce } from '#kernel/actions/announce'

/**
 * Something that happened, in the past tense, with ids and plain values, never a model.
 * Its `eventName` starts with the id of the plugin (or core domain) that announces it.
 *
 * @example
 * export class ServiceConfirmed extends DomainEvent<{ personId: string; minutes: number }> {
 *   static override eventName = 'volunteer.service_confirmed'
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
