import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { positionIn } from '#core/maps'

const real = vine.createRule((value, _, field) => {
  if (positionIn(String(value)) === null) {
    field.report('The {{ field }} cannot be read', 'position', field)
  }
})

/** Where a space is: each part may be left out. */
export const placeValidator = vine.create({
  address: vine.string().trim().maxLength(100).optional(),
  way: vine.string().trim().maxLength(500).optional(),
  position: vine.string().trim().maxLength(60).use(real()).optional(),
})

export type PlaceWords = Infer<typeof placeValidator>
