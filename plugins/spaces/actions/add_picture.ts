import { showPicture, type NewPicture } from '#core/pictures'
import Picture from '../models/picture.ts'
import type Space from '../models/space.ts'

/** Puts a photograph of a space up. */
export default async function addPicture(
  { id: spaceId, territoryId }: Space,
  picture: Omit<NewPicture, 'territoryId'>
) {
  return showPicture({ ...picture, territoryId }, (shown, client) =>
    Picture.create({ spaceId, ...shown }, { client })
  )
}
