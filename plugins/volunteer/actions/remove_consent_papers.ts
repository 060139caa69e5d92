import { DateTime } from 'luxon'
import { transaction } from '#core/database'
import { removeFile } from '#core/files'
import type { Territory } from '#core/people'
import ConsentPaper from '../models/consent_paper.ts'
import papersToRemove from '../queries/papers_to_remove.ts'

/** Removes the files of papers that nobody needs to see any more; that there was one stays known. */
export default async function removeConsentPapers(territory: Territory) {
  const papers = await papersToRemove(territory, DateTime.now())
  for (const paper of papers) await removePaper(paper)
  return papers.length
}

async function removePaper({ id }: ConsentPaper) {
  await transaction(async (client) => {
    const paper = await ConsentPaper.query({ client }).where({ id }).forUpdate().firstOrFail()
    if (paper.removedAt) return
    await paper.merge({ removedAt: DateTime.now() }).save()
    await removeFile(paper.fileId)
  })
}
