import type { Territory } from '#core/people'

/** Where a stranger checks a certificate: with the community, since nobody knows which one they mean. */
export default function checkAddress(
  ownUrl: string,
  { code, community }: { code: string; community: Territory }
) {
  const address = new URL('/volunteer/check', ownUrl)
  address.searchParams.set('code', code)
  address.searchParams.set('community', community.code)
  return address.href
}
