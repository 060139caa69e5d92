/** Where a link leads that was typed as people say it: a page here, a phone number, a mail address or a site. */
export default function addressOf(typed: string) {
  const address = typed.trim()
  if (address === '' || /^(https?:|tel:|mailto:|\/(?!\/))/i.test(address)) return address
  if (/^\+?[\d\s-]{5,}$/.test(address)) return `tel:${address.replace(/[\s-]/g, '')}`
  return address.includes('@') ? `mailto:${address}` : `https://${address}`
}
