import db from '@adonisjs/lucid/services/db'
import reachOf from '#notifications/queries/reach_of'

/** What a person wishes to hear how soon, and when they want quiet. */
export default async function wishesOf({ id }: { id: string }) {
  const [reach] = await reachOf([id], db)
  return reach
}
