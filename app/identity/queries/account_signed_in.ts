import db from '@adonisjs/lucid/services/db'
import type { LucidModel } from '@adonisjs/lucid/types/model'
import Account from '#identity/models/account'
import Person from '#identity/models/person'
import Territory from '#territories/models/territory'

/**
 * An account with its person, where they live and what roles they have, for whoever is signed in. It is asked for
 * at every request: three tables by one question, and roles only of whoever has any.
 */
export default async function accountSignedIn(id: string): Promise<Account | null> {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(question(), [id])
  const [row] = rows
  if (!row) return null

  const account = recordIn(row, Account)
  const person = recordIn(row, Person)
  person.$setRelated('territory', recordIn(row, Territory))
  if (row.has_roles) await person.load('roleGrants', (grants) => grants.preload('territory'))
  else person.$setRelated('roleGrants', [])
  account.$setRelated('person', person)
  return account
}

/** The columns of three tables, each under the name of its table and its own: `persons_name`. */
type Row = Record<string, unknown> & { has_roles: boolean }

let asked: string | undefined

function question() {
  asked ??= `
    select ${columns()},
      exists (select 1 from role_grants where person_id = persons.id) as has_roles
    from accounts
      join persons on persons.id = accounts.person_id
      join territories on territories.id = persons.territory_id
    where accounts.id = ?`
  return asked
}

function columns() {
  const models = [Account, Person, Territory]
  const selected = models.flatMap((model) => Object.entries(model.columnsForSelect()))
  return selected.map(([alias, column]) => `${column} as "${alias}"`).join(', ')
}

function recordIn<Model extends LucidModel>(row: Row, model: Model): InstanceType<Model> {
  const prefix = `${model.table}_`
  const own = Object.entries(row).filter(([name]) => name.startsWith(prefix))
  const columnsOfIts = own.map(([name, value]) => [name.slice(prefix.length), value])
  return model.$createFromAdapterResult(Object.fromEntries(columnsOfIts))!
}
