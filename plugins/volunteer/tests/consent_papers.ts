import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Person } from '#core/people'
import type Visitor from '#tests/factories/visitor'
import sendConsentPaper from '../actions/send_consent_paper.ts'

export const consentsPath = '/volunteer/consents'
export const deskConsentsPath = '/desk/volunteer/consents'

/** A photograph of a signed page. */
function signedPage() {
  const size = { width: 300, height: 400, channels: 3 as const }
  return sharp({ create: { ...size, background: '#eee' } })
    .jpeg()
    .toBuffer()
}

/** The smallest that is told to be a PDF. */
export const signedPdf = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n')

/** A minor sends a photograph of what their guardian signed. */
export async function sendPage(minor: Visitor, guardian = '张大海') {
  const file = { field: 'picture', name: '同意书.jpg', bytes: await signedPage() }
  return minor.upload(consentsPath, { guardian }, file)
}

/** As if they had sent it. */
export async function createPaper(minor: Person) {
  const tmpPath = join(await mkdtemp(join(tmpdir(), 'paper-')), 'page.jpg')
  await writeFile(tmpPath, await signedPage())
  const picture = { tmpPath, clientName: '同意书.jpg' }
  return sendConsentPaper(minor, { guardian: '张大海', picture })
}
