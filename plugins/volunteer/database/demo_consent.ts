import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Person } from '#core/people'
import sendConsentPaper from '../actions/send_consent_paper.ts'
import ConsentPaper from '../models/consent_paper.ts'

/** A page with lines and a signature that nobody wrote. */
const page = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="800">
  <rect width="600" height="800" fill="#fbfaf5"/>
  <path d="M80 140h440M80 200h440M80 260h380M80 320h420" stroke="#9aa3ad" stroke-width="6"/>
  <path d="M330 560c30-70 60-70 50-10s40 20 60-30 40 10 30 40" stroke="#35506b" stroke-width="7" fill="none"/>
  <path d="M330 640h180" stroke="#9aa3ad" stroke-width="4"/>
</svg>`

/** What the guardian of a minor signed, which waits for staff. */
export default async function demoConsent(minor: Person) {
  if (await ConsentPaper.findBy({ personId: minor.id })) return
  const folder = await mkdtemp(join(tmpdir(), 'linli-consent-'))
  const tmpPath = join(folder, 'consent.png')
  await sharp(Buffer.from(page)).png().toFile(tmpPath)
  const picture = { tmpPath, clientName: 'consent.png' }
  await sendConsentPaper(minor, { guardian: '李桂英', picture })
  await rm(folder, { recursive: true })
}
