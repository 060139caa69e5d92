import type PluginImport from '#kernel/models/plugin_import'

export default class ImportTransformer {
  constructor(private brought: PluginImport) {}

  /** What became of a list, with every faulty line. */
  forResult() {
    const { createdAt, faults, id, lines, name, pluginId, taken, untouched } = this.brought
    return {
      id,
      pluginId,
      name,
      lines,
      taken,
      untouched,
      faults,
      at: createdAt.toISO()!,
      isFinished: this.brought.finishedAt !== null,
    }
  }
}
