import transaction from '#core/transaction'

/** Lets a chore begin within seconds of the commit, because there is something for it to do. */
export default async function hastenChore(name: string) {
  await transaction((client) =>
    client.rawQuery(
      `insert into chores (name, due_at) values (:name, now())
       on conflict (name) do update set due_at = least(chores.due_at, now())`,
      { name }
    )
  )
}
