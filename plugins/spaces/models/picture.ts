import { column } from '#core/database'
import { ShownPicture } from '#core/pictures'

/** A photograph of a space. */
export default class Picture extends ShownPicture {
  static override table = 'spaces_pictures'

  @column()
  declare spaceId: string
}
