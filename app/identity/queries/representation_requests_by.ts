import type Person from '#identity/models/person'
import RepresentationRequest from '#identity/models/representation_request'

/** What a person asked for and is not in force: still waiting, or refused within the last month. */
export default function requestsBy(person: Person) {
  return RepresentationRequest.query()
    .where('asked_by_id', person.id)
    .where((open) =>
      open
        .doesntHave('decision')
        .orWhereHas('decision', (decision) =>
          decision
            .whereNull('representation_id')
            .whereRaw("representation_decisions.created_at > now() - interval '1 month'")
        )
    )
    .preload('decision')
    .orderBy('id', 'desc')
}
