import { randomUUID } from 'node:crypto'
import askAppeal from '#purse/actions/ask_appeal'
import { proposeForAppeal } from '#purse/actions/correct_appeal'
import { createFamily, createPurse, latestEntry, visitorFor } from '#purse/tests/purses'
import type { MovingCase } from '#tests/functional_support/cases_of_persons'

/** People give points, and staff put an entry right that somebody questioned. */
const casesOfPurses: Record<string, MovingCase> = {
  'app/purse/controllers/gifts_controller.ts store': async (client) => {
    const { one, other } = await createFamily()
    const visitor = await visitorFor(client, one)
    const gift = { to: other.id, amount: '10', requestKey: randomUUID() }
    return () => visitor.post('/me/points/gifts', gift)
  },
  'app/purse/controllers/desk/appeal_corrections_controller.ts update': async (client) => {
    const { colleague, person, staff } = await createPurse()
    const question = { transferId: await latestEntry(person), kind: 'amount', words: null } as const
    const appeal = await askAppeal(person, question, person.id)
    await proposeForAppeal(appeal, { reason: '记了两遍', requestKey: randomUUID() }, staff)
    const desk = await visitorFor(client, colleague)
    const path = `/desk/points/appeals/${appeal.id}/correction?_method=PUT`
    return () => desk.post(path, { verdict: 'approved' })
  },
}

export default casesOfPurses
