import type { NotificationKind } from '#core/plugin'
import coreKinds from '#notifications/core_kinds'

/** What is told to people, by whom: the core's kinds, and those that the kernel adds from plugins at boot. */
class Kinds {
  #bySender = new Map<string, NotificationKind[]>(Object.entries(coreKinds))

  add(sender: string, kinds: NotificationKind[]) {
    this.#bySender.set(sender, kinds)
  }

  /** Undefined for what a plugin that is gone once told. */
  find(sender: string, kind: string) {
    return this.of(sender).find(({ name }) => name === kind)
  }

  of(sender: string) {
    return this.#bySender.get(sender) ?? []
  }

  isOfCore(sender: string) {
    return sender in coreKinds
  }
}

export default new Kinds()
