import { mkdir } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import type { Page } from 'playwright-core'
import sharp, { type OverlayOptions } from 'sharp'

const THUMB = { width: 240, height: 320 }
const LABEL = 24
const GAP = 12
const COLUMNS = 8

type Shot = { path: string; picture: Buffer }

/** Small pictures of many pages on one sheet, for people to look at: what no machine can judge. */
export default class ContactSheet {
  #shots: Shot[] = []

  constructor(private name: string) {}

  async add(page: Page, path: string) {
    const picture = await sharp(await page.screenshot())
      .resize({ ...THUMB, fit: 'cover', position: 'top' })
      .png()
      .toBuffer()
    this.#shots.push({ path, picture })
  }

  /** Writes the sheet below `storage/screenshots/contact_sheets`. */
  async save() {
    if (this.#shots.length === 0) return
    const folder = app.makePath('storage/screenshots/contact_sheets')
    await mkdir(folder, { recursive: true })
    const rows = Math.ceil(this.#shots.length / COLUMNS)
    await sharp({
      create: {
        width: COLUMNS * (THUMB.width + GAP) + GAP,
        height: rows * (THUMB.height + LABEL + GAP) + GAP,
        channels: 3,
        background: '#d9d9d9',
      },
    })
      .composite(this.#shots.flatMap(placed))
      .jpeg({ quality: 82 })
      .toFile(`${folder}/${this.name}.jpg`)
  }
}

function placed({ path, picture }: Shot, position: number): OverlayOptions[] {
  const left = GAP + (position % COLUMNS) * (THUMB.width + GAP)
  const top = GAP + Math.floor(position / COLUMNS) * (THUMB.height + LABEL + GAP)
  return [
    { input: label(path), left, top },
    { input: picture, left, top: top + LABEL },
  ]
}

function label(path: string) {
  const words = path
    .replace(/[0-9a-f-]{36}/g, ':id')
    .replace(/&/g, '&amp;')
    .slice(0, 34)
  return Buffer.from(
    `<svg width="${THUMB.width}" height="${LABEL}"><text y="17" font-family="sans-serif" font-size="13">${words}</text></svg>`
  )
}
