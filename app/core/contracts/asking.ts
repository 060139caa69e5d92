import { defineContract } from '#core/contracts'

/** Where a resident says what they need, such as `/requests/create`; the form may begin with the words. */
type AskingPlace = { href: string }

/** Somebody looked for `words` and found nothing: where can they ask the community for it? The first answer is offered. */
export default defineContract<{ words: string }, AskingPlace>('core.asking')
