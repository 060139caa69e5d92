import logger from '@adonisjs/core/services/logger'
import DevelopmentMessage from '#notifications/models/development_message'
import { delivered, type Channel, type WayName } from '#notifications/channels/channel'

/** Lays out to be read what another channel would have sent. */
export default function developmentChannel(channel: WayName): Channel {
  return async ({ recipient, text, title }) => {
    const { id } = await DevelopmentMessage.create({ channel, recipient, title, text })
    logger.info({ channel, text }, 'message laid out, not sent')
    return delivered(id)
  }
}
