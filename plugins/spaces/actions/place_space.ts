import { positionIn } from '#core/maps'
import type Space from '../models/space.ts'
import type { PlaceWords } from '../validators/place_validator.ts'

/** Says where a space is and how one gets there; without a position it is on no map. */
export default async function placeSpace(
  space: Space,
  { address = '', position = '', way = '' }: PlaceWords
) {
  const [longitude, latitude] = positionIn(position) ?? [null, null]
  return space.merge({ address, way, longitude, latitude }).save()
}
