import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { usesDevelopmentChannel } from '#config/messages'
import DevelopmentMessage from '#notifications/models/development_message'

export default class DevelopmentMessagesController {
  async index({ inertia }: HttpContext) {
    if (!usesDevelopmentChannel) throw new Exception('Not found', { status: 404 })

    const messages = await DevelopmentMessage.query()
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(20)
    return inertia.render('development/messages', {
      messages: messages.map(({ channel, id, recipient, text, title, createdAt }) => ({
        id,
        channel,
        title,
        recipient,
        text,
        sentAt: createdAt.toISO()!,
      })),
    })
  }
}
