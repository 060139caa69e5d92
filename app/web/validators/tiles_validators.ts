import vine from '@vinejs/vine'
import { displays } from '#web/tiles'

/** Whose tiles: those of all, if nothing is said. */
export const displayValidator = vine.create({ display: vine.enum(displays).optional() })
