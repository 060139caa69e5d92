import learnWords from '#search/actions/learn_words'
import declarations from '#search/declarations'
import normalise, { isHan } from '#search/normalise'

/** Remembers what plugins are known by, as they declare it: services are mistyped as often as what is in them. */
export default async function learnNames() {
  await learnWords(new Set([...declarations.names].map(normalise).filter(isHan)))
}
