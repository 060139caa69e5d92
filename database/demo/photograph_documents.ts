import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import transaction from '#core/transaction'
import addDocumentPicture from '#identity/actions/add_document_picture'
import IdentityVerification from '#identity/models/identity_verification'
import type { DemoPlace } from './place.ts'

/** Those who wait at the desk have photographed their documents: drawings, since nobody has these. */
export default async function photographDocuments({ community }: DemoPlace) {
  await transaction(async (client) => {
    await client.rawQuery("select pg_advisory_xact_lock(hashtextextended('demo:pictures', 0))")
    const waiting = await IdentityVerification.within(community)
      .where('provider', 'counter')
      .doesntHave('decision')
      .doesntHave('pictures')
      .preload('person')
      .orderBy('id')
      .limit(2)
    for (const verification of waiting) {
      await photograph(verification, 'front')
      await photograph(verification, 'back')
    }
  })
}

async function photograph(verification: IdentityVerification, side: 'front' | 'back') {
  const folder = await mkdtemp(join(tmpdir(), 'linli-document-'))
  const tmpPath = join(folder, 'document.png')
  await sharp(Buffer.from(drawings[side])).png().toFile(tmpPath)
  await addDocumentPicture(verification, { side, picture: { tmpPath } }, verification.person)
  await rm(folder, { recursive: true })
}

/** Shapes only: which fonts a machine has is not known. */
const lines = [120, 180, 240, 300]
  .map((y) => `<rect x="60" y="${y}" width="${y === 300 ? 420 : 300}" height="24" rx="8"/>`)
  .join('')
const frame = (colour: string, content: string) => `
  <svg xmlns="http://www.w3.org/2000/svg" width="856" height="540">
    <rect width="856" height="540" rx="32" fill="${colour}"/>
    ${content}
    <rect x="60" y="420" width="640" height="40" rx="8" fill="#35506b" opacity="0.5"/>
  </svg>`
const drawings = {
  front: frame(
    '#e3eef7',
    `<g fill="#35506b" opacity="0.5">${lines}</g>
     <circle cx="670" cy="170" r="70" fill="#8aa4bd"/>
     <path d="M560 360c0-70 50-110 110-110s110 40 110 110z" fill="#8aa4bd"/>`
  ),
  back: frame(
    '#f7ebe3',
    `<circle cx="150" cy="150" r="80" fill="none" stroke="#b0563f" stroke-width="18"/>
     <rect x="300" y="100" width="420" height="40" rx="8" fill="#b0563f" opacity="0.6"/>
     <rect x="300" y="170" width="300" height="30" rx="8" fill="#b0563f" opacity="0.4"/>`
  ),
}
