import { createTransport } from 'nodemailer'
import {
  delivered,
  later,
  refused,
  type Channel,
  type Message,
  type Outcome,
} from '#notifications/channels/channel'
import { platformWords } from '#notifications/words_of'

export type MailSettings = {
  /** `smtps://user:password@host:port` */
  url: string
  /** `邻里 <linli@example.cn>` */
  from: string
  /** Where Linli is found, such as `https://linli.example.cn`. */
  home: string
  patience: number
}

/** Plain mail through any SMTP server. */
export default function mailChannel({ from, home, patience, url }: MailSettings): Channel {
  const transport = createTransport({
    url,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  })
  return async (message) => {
    const { path, recipient, text, title, unsubscribePath } = message
    const farewell = unsubscribePath
      ? `\n${platformWords().t('messages.mail.unsubscribe')}\n${home}${unsubscribePath}\n`
      : ''
    try {
      const { messageId } = await transport.sendMail({
        ...{ from, to: recipient, subject: title, textEncoding: 'base64' },
        ...headersOf(message, home),
        text: `${text}\n\n${home}${path}\n${farewell}`,
      })
      return delivered(messageId)
    } catch (error) {
      return reasonOf(error)
    }
  }
}

/** One that is tried again has the same id (RFC 5322), and mail programs offer the way out themselves (RFC 8058). */
function headersOf({ reference, unsubscribePath }: Message, home: string) {
  return {
    ...(reference ? { messageId: `<${reference}@${new URL(home).hostname}>` } : {}),
    ...(unsubscribePath
      ? {
          headers: {
            'List-Unsubscribe': `<${home}${unsubscribePath}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          },
        }
      : {}),
  }
}

/** RFC 5321: what begins with 5 stays so, what begins with 4 passes. Without an answer nothing is known. */
function reasonOf(error: unknown): Outcome {
  const { code, responseCode } = error as { code?: string; responseCode?: number }
  if (responseCode) {
    const reason = `smtp_${responseCode}`
    return responseCode >= 500 ? refused(reason) : later(reason)
  }
  if (code === 'EENVELOPE') return refused('address')
  return later(code === 'ETIMEDOUT' ? 'timeout' : 'unreachable')
}
