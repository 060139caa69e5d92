import RepresentationRequest from '#identity/models/representation_request'
import type Territory from '#territories/models/territory'

/** Requests to act for somebody that staff have to decide, longest waiting first. */
export default function waitingRepresentationRequests(territory: Territory) {
  return RepresentationRequest.within(territory)
    .doesntHave('decision')
    .whereHas('askedBy', (person) => person.withScopes((persons) => persons.shown()))
    .preload('askedBy')
    .orderBy('id')
}
