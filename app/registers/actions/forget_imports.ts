import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'

/** A month after it was brought nothing of a list is kept but its records, and how many there were. */
export default async function forgetImports() {
  const aMonthAgo = DateTime.now().minus({ months: 1 }).toJSDate()
  const old = db.from('register_imports').where('created_at', '<', aMonthAgo)
  // What nobody has decided about by now is out of date.
  await old.clone().whereIn('state', ['checking', 'checked']).delete()
  await db.from('register_import_chunks').whereIn('import_id', old.clone().select('id')).delete()
}
