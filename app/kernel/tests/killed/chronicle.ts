import db from '@adonisjs/lucid/services/db'
import { DomainEvent } from '#core/events'
import { definePlugin, listen } from '#core/plugin'
import transaction from '#core/transaction'

export class LineWritten extends DomainEvent<{ chronicle: string; line: number }> {
  static override eventName = 'chronicle.line_written'

  get subject() {
    return this.payload.chronicle
  }
}

/** A plugin whose two listeners each copy every line, so that one lost or doubled can be seen. */
export const chronicle = definePlugin({
  id: 'chronicle',
  version: '1.0.0',
  core: '^1.0.0',
  routes: async () => ({ default: () => {} }),
  listeners: ['monk', 'nun'].map((name) =>
    listen(LineWritten, name, async () => ({
      default: ({ payload }) => copy(`${payload.chronicle} ${name}`, payload.line),
    }))
  ),
})

/** The table has no limits of its own that would hide a second copy. */
async function copy(recipient: string, line: number) {
  await transaction(async (client) => {
    const id = crypto.randomUUID()
    await client.table('development_messages').insert({ id, recipient, text: String(line) })
  })
}

/** What a listener has copied of a chronicle. */
export async function linesCopied(name: string, listener: string): Promise<number[]> {
  const copies = await db
    .from('development_messages')
    .where('recipient', `${name} ${listener}`)
    .orderBy('created_at')
    .select('text')
  return copies.map(({ text }) => Number(text))
}
