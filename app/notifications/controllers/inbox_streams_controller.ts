import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import inboxStreams from '#notifications/live/inbox_streams'
import unreadNotices from '#notifications/queries/unread_notices'

export default class InboxStreamsController {
  /** How many messages are unread: once, or to whoever asks for a stream again whenever it changes. */
  async show({ member, request, response }: HttpContext) {
    response.header('cache-control', 'no-store')
    const wanted = request.accepts(['application/json', 'text/event-stream'])
    if (wanted !== 'text/event-stream') return { unread: await unreadNotices(member.id) }

    const stream = await inboxStreams.open(member.id)
    if (!stream) throw new Exception('Too many open pages', { status: 503 })
    response.header('content-type', 'text/event-stream')
    // Nginx would hold it back.
    response.header('x-accel-buffering', 'no')
    return response.stream(stream)
  }
}
