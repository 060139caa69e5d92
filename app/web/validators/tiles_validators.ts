import vine from '@vinejs/vine'
import { displays } from '#web/tiles'

/** Whose tiles: those of all, if nothing is said. */
export const displayValidator = vine.create({ display: vine.enum(displays).optional() })

/** One of the tiles that there are, by its name. */
export const tileValidator = vine
  .withMetaData<{ names: string[] }>()
  .create({ tile: vine.enum((field) => field.meta.names) })
