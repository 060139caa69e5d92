import type { Component } from 'svelte'

/** A component that most pages do without: no phone carries it about. It is loaded before the page that needs it. */
export default class WhenNeeded<Props extends Record<string, unknown>> {
  #loaded: Component<Props> | null = null

  constructor(private source: () => Promise<{ default: Component<Props> }>) {}

  async load() {
    this.#loaded ??= (await this.source()).default
  }

  /** Null while nobody has needed it. */
  get component() {
    return this.#loaded
  }
}
