import type { FileSize } from '#files/bytes'
import { digest } from '#identity/sealed'

/** Of 32 digits, 128 bits: nobody finds it by trying. */
const LENGTH = 32

/**
 * By what the lasting address of a file is known to come from us. It is short where a signed address repeats itself in its
 * signature: a page shows dozens of pictures.
 */
export default function markOf(fileId: string, size: FileSize): string {
  return digest(`file ${fileId} ${size}`).slice(0, LENGTH)
}
