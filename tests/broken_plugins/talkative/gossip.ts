import memory from '#kernel/memory'

/** What is no plugin's business. */
export default async function gossip() {
  return memory.current()
}
