import vine from '@vinejs/vine'

/** What can be decided with one button; to switch on asks for more, and has a form of its own. */
export const decisionValidator = vine.create({
  state: vine.enum(['disabled', 'archived', 'inherited'] as const),
  locksBelow: vine.boolean().optional(),
})
