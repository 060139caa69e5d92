/** What a scanned code proves: the word in its address, or the text itself. */
export function proofIn(text: string) {
  return /[?&]proof=([^&]+)/.exec(text)?.[1] ?? text.trim()
}
