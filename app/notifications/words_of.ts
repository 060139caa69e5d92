import i18nManager from '@adonisjs/i18n/services/main'
import type Notice from '#notifications/models/notice'

type Worded = Pick<Notice, 'kind' | 'sender' | 'values'>

/** What is sent outside is in the language of the platform: which one a person reads is known to their browser alone. */
export const platformWords = () => i18nManager.locale(i18nManager.defaultLocale)

/** A notice in words, as one line and as a text. */
export default function wordsOf({ kind, sender, values }: Worded) {
  const words = platformWords()
  const key = `${sender}.notifications.${kind}`
  return { title: words.t(key, values), text: words.t(`${key}_text`, values) }
}
