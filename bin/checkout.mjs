import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder everything else is found from, however the command was started. */
const checkout = resolve(fileURLToPath(new URL('..', import.meta.url)))

export default checkout
