/** The name says that nobody will miss what is in it. */
const scratch = /(^|_)scratch(_|$)/

/** Whoever reaches this ledger over HTTP may post anything: never beside the books of people. */
export default function refuseUnlessScratch({ DATABASE_URL = '', NODE_ENV }: NodeJS.ProcessEnv) {
  const name = new URL(DATABASE_URL).pathname.slice(1)
  if (NODE_ENV === 'production') throw new Error('The adapter is for tests, not for production')
  if (!scratch.test(name)) {
    throw new Error(
      `The adapter refuses the database ${name}: its name is not one of a scratch one`
    )
  }
}
