import vine from '@vinejs/vine'

const word = () => vine.string().maxLength(200).optional()

/** What WeChat adds to the address; whoever declines comes back without a code. */
export const linkReturnValidator = vine.create({ code: word(), state: word() })

export const consentReturnValidator = vine.create({
  action: word(),
  openid: word(),
  reserved: vine.string().uuid().optional(),
})

export const standInValidator = vine.create({
  wish: vine.enum(['link', 'consent'] as const).optional(),
  state: word(),
})
