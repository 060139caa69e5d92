import logger from '@adonisjs/core/services/logger'
import i18nManager from '@adonisjs/i18n/services/main'
import type Notice from '#notifications/models/notice'

type Worded = Pick<Notice, 'kind' | 'sender' | 'values'>
type Values = Record<string, string | number>

/** What is sent outside is in the language of the platform: which one a person reads is known to their browser alone. */
export const platformWords = () => i18nManager.locale(i18nManager.defaultLocale)

/** A notice in words, as one line and as a text. */
export default function wordsOf({ kind, sender, values }: Worded) {
  const key = `${sender}.notifications.${kind}`
  return { title: lineFor(key, values), text: lineFor(`${key}_text`, values) }
}

/** The text of a key; where a sender left values out, that there is something to read. */
export function lineFor(key: string, values: Values) {
  try {
    return platformWords().t(key, values)
  } catch (error) {
    // A mistake of whoever sent it must not keep back what others have to say.
    logger.error({ err: error, key }, 'a notice has no words')
    return platformWords().t('messages.digest.title', { count: 1 })
  }
}
