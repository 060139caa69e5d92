import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import Person from '#identity/models/person'
import unsubscribe from '#notifications/actions/unsubscribe'
import { channelNames } from '#notifications/channels/channel'

/** From the link in a mail, without signing in. To open it changes nothing: mail programs open links by themselves. */
export default class UnsubscriptionsController {
  async show({ inertia, params, request }: HttpContext) {
    const { channel } = await signedFor(request, params)
    return inertia.render('messages/unsubscription', {
      channel,
      action: request.url(true),
      isDone: false,
    })
  }

  async store({ inertia, params, request }: HttpContext) {
    const { channel, person } = await signedFor(request, params)

    await unsubscribe(person, channel)
    return inertia.render('messages/unsubscription', { channel, action: '', isDone: true })
  }
}

type Named = Pick<HttpContext, 'request' | 'params'>

async function signedFor(request: Named['request'], params: Named['params']) {
  const channel = channelNames.find((name) => name === params.channel)
  if (!channel || !request.hasValidSignature()) throw new Exception('Not found', { status: 404 })
  return { channel, person: await Person.findOrFail(params.person_id) }
}
