import { showPicture, type NewPicture } from '#core/pictures'
import type Good from '../models/good.ts'
import Picture from '../models/picture.ts'

/** Puts a photograph of a good up. */
export default async function addPicture(
  { id: goodId, territoryId }: Good,
  picture: Omit<NewPicture, 'territoryId'>
) {
  return showPicture({ ...picture, territoryId }, (shown, client) =>
    Picture.create({ goodId, ...shown }, { client })
  )
}
