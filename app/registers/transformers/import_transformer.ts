import type RegisterImport from '#registers/models/register_import'
import type { OutcomeCounts } from '#registers/queries/count_outcomes'

export default class ImportTransformer {
  constructor(private brought: RegisterImport) {}

  forList() {
    const { createdAt, fileName, id, lines, madeBy, register, state } = this.brought
    return {
      id,
      register,
      fileName,
      state,
      lines,
      by: madeBy.name,
      at: createdAt.toISO()!,
      hasFailed: this.brought.failedAt !== null,
    }
  }

  whole(counts: OutcomeCounts) {
    const { chunks, isWorking, lines, nextChunk } = this.brought
    return {
      ...this.forList(),
      counts,
      isWorking,
      done: chunks === 0 ? lines : Math.min(lines, Math.round((nextChunk / chunks) * lines)),
    }
  }
}
