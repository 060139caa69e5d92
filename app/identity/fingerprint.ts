import { createHash } from 'node:crypto'

/** What is kept of a secret that we made up ourselves: nobody finds by trying what is that random. */
export default function fingerprint(secret: string) {
  return createHash('sha256').update(secret).digest('hex')
}
