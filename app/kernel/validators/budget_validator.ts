import vine from '@vinejs/vine'
import budgetAmount from '#kernel/validators/budget_amount'

/** `requestKey` names the one time the form is sent. */
export const budgetValidator = vine.create({
  requestKey: vine.string().uuid(),
  budget: budgetAmount(),
  reason: vine.string().trim().minLength(4).maxLength(200),
})
