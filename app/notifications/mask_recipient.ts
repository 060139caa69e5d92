import { isPhoneNumber, maskPhoneNumber } from '#identity/phone_number'

/** To whom something was sent, as far as a log needs it: `138****2345`, `w***@example.cn`, `oA3x…9f2c`. */
export default function maskRecipient(recipient: string) {
  if (isPhoneNumber(recipient)) return maskPhoneNumber(recipient)
  const [name, domain] = recipient.split('@')
  if (domain) return `${name.slice(0, 1)}***@${domain}`
  return recipient.length > 8 ? `${recipient.slice(0, 4)}…${recipient.slice(-4)}` : '…'
}
