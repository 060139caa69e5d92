import type { HttpContext } from '@adonisjs/core/http'
import lookUpUnreaders from '#notifications/actions/look_up_unreaders'
import writeBroadcast, { rewriteBroadcast } from '#notifications/actions/write_broadcast'
import Broadcast from '#notifications/models/broadcast'
import BroadcastPolicy from '#notifications/policies/broadcast_policy'
import { audienceIn } from '#notifications/queries/people_in'
import { readershipOf } from '#notifications/queries/readers_of'
import BroadcastTransformer from '#notifications/transformers/broadcast_transformer'
import {
  broadcastValidator,
  readersValidator,
} from '#notifications/validators/broadcast_validators'
import { placesToList } from '#territories/queries/territory_at'
import { territoryWithin } from '#territories/queries/territories_matching'

const MOST_SHOWN = 50

export default class BroadcastsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(BroadcastPolicy).authorize('manage', community)
    const broadcasts = await Broadcast.within(community)
      .preload('territory')
      .orderBy('id', 'desc')
      .limit(MOST_SHOWN)
    return inertia.render('desk/broadcasts/index', {
      broadcasts: broadcasts.map((each) => new BroadcastTransformer(each).toObject()),
    })
  }

  async create({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(BroadcastPolicy).authorize('manage', community)
    const corrected = await correctedBy(community, request.input('corrects'))
    return inertia.render('desk/broadcasts/create', {
      places: await placesIn(community),
      corrected: corrected && new BroadcastTransformer(corrected).toObject(),
    })
  }

  async store({ bouncer, community, member, request, response }: HttpContext) {
    await bouncer.with(BroadcastPolicy).authorize('manage', community)
    const { corrects: id, place, ...words } = await request.validateUsing(broadcastValidator)
    const territory = await territoryWithin(community, place)
    const corrects = await correctedBy(community, id)

    const draft = await writeBroadcast(territory, { words, by: member, corrects })
    return response.redirect().toRoute('messages.broadcasts.show', [draft.id])
  }

  /** A draft is shown to be checked, what was sent with its readers. */
  async show({ bouncer, community, inertia, member, params, request }: HttpContext) {
    const broadcast = await broadcastWithin(community, params.id)
    await bouncer.with(BroadcastPolicy).authorize('manage', broadcast.territory)
    const { page = 1 } = await request.validateUsing(readersValidator)

    const isDraft = broadcast.state === 'draft'
    return inertia.render('desk/broadcasts/show', {
      broadcast: new BroadcastTransformer(broadcast).toObject(),
      audience: isDraft ? await audienceIn(broadcast.territory) : null,
      readership: isDraft ? null : await readershipOf(broadcast),
      unread:
        broadcast.state === 'sent' ? await lookUpUnreaders(broadcast, { by: member, page }) : null,
    })
  }

  async edit({ bouncer, community, inertia, params }: HttpContext) {
    const broadcast = await broadcastWithin(community, params.id)
    await bouncer.with(BroadcastPolicy).authorize('manage', broadcast.territory)
    return inertia.render('desk/broadcasts/edit', {
      broadcast: new BroadcastTransformer(broadcast).toObject(),
      places: await placesIn(community),
    })
  }

  async update({ bouncer, community, params, request, response }: HttpContext) {
    const broadcast = await broadcastWithin(community, params.id)
    await bouncer.with(BroadcastPolicy).authorize('manage', broadcast.territory)
    const { corrects: _, place, ...words } = await request.validateUsing(broadcastValidator)
    const territory = await territoryWithin(community, place)

    await rewriteBroadcast(broadcast, territory, words)
    return response.redirect().toRoute('messages.broadcasts.show', [broadcast.id])
  }
}

type Community = HttpContext['community']

export async function broadcastWithin(community: Community, id: string) {
  const broadcast = await Broadcast.findWithin(community, id)
  await broadcast.load('territory')
  return broadcast
}

async function correctedBy(community: Community, id: string | undefined) {
  return id ? broadcastWithin(community, id) : null
}

async function placesIn(community: Community) {
  const places = await placesToList(community)
  return places.map(({ code, shortName }) => ({ code, name: shortName }))
}
