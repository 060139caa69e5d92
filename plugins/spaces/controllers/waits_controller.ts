import type { HttpContext } from '@adonisjs/core/http'
import { leaveWait, waitFor, waitingBefore } from '#core/booking'
import { rememberedAnswers } from '#core/remembered'
import { DateTime } from 'luxon'
import { v4 as uuid } from 'uuid'
import { ownWait } from '../queries/own_waits.ts'
import { publishedSpace } from '../queries/published_spaces.ts'
import { spaceOfResource } from '../queries/spaces_at_desk.ts'
import { timeWanted } from '../queries/what_is_wanted.ts'
import SpaceTransformer from '../transformers/space_transformer.ts'
import WaitTransformer from '../transformers/wait_transformer.ts'
import { waitValidator } from '../validators/booking_validator.ts'

/** A resident's place on the list for a time that others have. */
export default class WaitsController {
  async store({ community, i18n, member, params, request, response, session }: HttpContext) {
    const { resource } = await publishedSpace(community, params.space_id)
    const { from, minutes } = await request.validateUsing(waitValidator)

    const startsAt = DateTime.fromISO(from, { zone: 'Asia/Shanghai' })
    const time = { startsAt, endsAt: startsAt.plus({ minutes }) }
    const wait = await waitFor(resource, member, time)
    session.flash('notice', { tone: 'success', text: i18n.t('spaces.waiting') })
    return response.redirect().toRoute('spaces.waits.show', [wait.id])
  }

  async show({ community, inertia, member, params }: HttpContext) {
    const wait = await ownWait(community, member, params.id)
    const space = await spaceOfResource(wait.resourceId)
    return inertia.render('spaces/waits/show', {
      wait: new WaitTransformer(wait).forPerson(await waitingBefore(wait)),
      space: new SpaceTransformer(space).forPage(),
      wanted: await timeWanted(space, member, wait),
      requestKey: uuid(),
      remembered: await rememberedAnswers(member, ['people', 'purpose']),
    })
  }

  async destroy({ community, i18n, member, params, response, session }: HttpContext) {
    const { id } = await ownWait(community, member, params.id)

    const { ending } = await leaveWait(id)
    const text = i18n.t(`spaces.wait.done.${ending}`)
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toRoute('spaces.bookings.index')
  }
}
