import type { LucidModel, LucidRow, ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'

const AT_A_TIME = 500

/** All rows of a query by their ids, some hundred at a time, so that a register of any size needs little memory. */
export default async function* inPages<Row extends LucidRow & { id: string }>(
  query: ModelQueryBuilderContract<LucidModel, Row>
): AsyncGenerator<Row> {
  const { table } = query.model
  let after: string | null = null
  for (;;) {
    const page: Row[] = await query
      .clone()
      .if(after, (rows) => rows.where(`${table}.id`, '>', after!))
      .orderBy(`${table}.id`)
      .limit(AT_A_TIME)
    yield* page
    if (page.length < AT_A_TIME) return
    after = page[page.length - 1].id
  }
}

/** How many there are. */
export async function countOf(query: ModelQueryBuilderContract<LucidModel, any>) {
  const [{ $extras }] = await query.clone().count('* as total')
  return Number($extras.total)
}
