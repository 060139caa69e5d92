import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import inboxStreams from '#notifications/live/inbox_streams'

export default class InboxStreamsController {
  /** How many messages are unread, again whenever it changes; the browser comes again by itself. */
  async show({ member, response }: HttpContext) {
    const stream = await inboxStreams.open(member.id)
    if (!stream) throw new Exception('Too many open pages', { status: 503 })

    response.header('content-type', 'text/event-stream')
    response.header('cache-control', 'no-store')
    // Nginx would hold it back.
    response.header('x-accel-buffering', 'no')
    return response.stream(stream)
  }
}
