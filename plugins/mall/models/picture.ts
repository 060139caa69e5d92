import { column } from '#core/database'
import { ShownPicture } from '#core/pictures'

/** A photograph of a good. */
export default class Picture extends ShownPicture {
  static override table = 'mall_pictures'

  @column()
  declare goodId: string
}
