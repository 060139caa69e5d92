/** Where a resident asks for help, beginning with the words that found nothing. */
export default async function placeToAsk(_: unknown, { words }: { words: string }) {
  return { href: `/volunteer/needs/create?${new URLSearchParams({ words })}` }
}
