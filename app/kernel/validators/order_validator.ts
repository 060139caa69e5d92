import vine from '@vinejs/vine'

/** `volunteer/open_shifts.-mall/goods`: cards in their order, with a minus before the hidden ones. */
const order = vine
  .string()
  .maxLength(4000)
  .regex(/^(-?[a-z0-9_]+\/[a-z0-9_]+(\.|$))*$/)
  .transform((value) =>
    [...new Set(value.split('.').filter(Boolean))].map((each) => ({
      component: each.replace('-', ''),
      isHidden: each.startsWith('-'),
    }))
  )

export const orderValidator = vine.create({ order })
