import { digest } from '#identity/sealed'
import normaliseDoor from '#registers/door'
import { BuildingUnknown, DoorUnknown } from '#registers/errors'
import Building from '#registers/models/building'
import House from '#registers/models/house'
import { spaceless } from '#registers/queries/places_named'
import type Territory from '#territories/models/territory'

/** The house that somebody means by what stands on its walls; in words what of it is unknown. */
export default async function houseCalled(
  community: Territory,
  { building: label, door }: { building: string; door: string }
) {
  const building = await Building.within(community)
    .whereRaw("regexp_replace(estate || number, '\\s', '', 'g') = ?", [spaceless(label)])
    .first()
  if (!building) throw new BuildingUnknown()

  const house = await House.query()
    .where({ buildingId: building.id, doorDigest: digest(normaliseDoor(door)) })
    .preload('building')
    .first()
  if (!house) throw new DoorUnknown()
  return house
}
