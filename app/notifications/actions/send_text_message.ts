import logger from '@adonisjs/core/services/logger'
import { usesDevelopmentChannel } from '#config/messages'
import DevelopmentMessage from '#notifications/models/development_message'
import { NoMessageChannel } from '#notifications/errors'

/** Sends a text message. Only the development channel exists so far: it lays messages out to be read. */
export default async function sendTextMessage(recipient: string, text: string) {
  if (!usesDevelopmentChannel) throw new NoMessageChannel()

  await DevelopmentMessage.create({ recipient, text })
  logger.info({ channel: 'development', text }, 'text message laid out, not sent')
}
