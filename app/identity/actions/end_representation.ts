import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import { RepresentationNotInForce } from '#identity/errors'
import type Person from '#identity/models/person'
import Representation from '#identity/models/representation'
import transaction from '#core/transaction'

/** Ends it at once, by whichever of the two, or by staff; what was done under it stays done. */
export default async function endRepresentation({ id }: Representation, by: Person) {
  await transaction(async (client) => {
    const representation = await Representation.query({ client })
      .where('id', id)
      .forUpdate()
      .firstOrFail()
    if (representation.endedAt) throw new RepresentationNotInForce()

    await representation.merge({ endedAt: DateTime.now(), endedById: by.id }).save()
    await recordAct({
      act: 'identity.representation_ended',
      by,
      subject: { kind: 'person', id: representation.representedId },
      territoryId: representation.territoryId,
      after: { representative: representation.representativeId },
    })
  })
}
