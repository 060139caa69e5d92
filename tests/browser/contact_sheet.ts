import { mkdir } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import type { Page } from 'playwright-core'
import sharp, { type OverlayOptions } from 'sharp'

const LABEL = 24
const GAP = 12

/** A phone shows the top of a page, a screen all that is on it. */
const shapes = {
  phone: { width: 240, height: 320, columns: 8 },
  desk: { width: 400, height: 250, columns: 5 },
}

type Shot = { path: string; picture: Buffer }

/** Small pictures of many pages on one sheet, for people to look at: what no machine can judge. */
export default class ContactSheet {
  #shots: Shot[] = []
  #shape: (typeof shapes)[keyof typeof shapes]

  constructor(
    private name: string,
    screen: keyof typeof shapes
  ) {
    this.#shape = shapes[screen]
  }

  async add(page: Page, path: string) {
    const { height, width } = this.#shape
    const picture = await sharp(await page.screenshot({ type: 'jpeg' }))
      .resize({ width, height, fit: 'cover', position: 'top' })
      .png()
      .toBuffer()
    this.#shots.push({ path, picture })
  }

  /** Writes the sheet below `storage/screenshots/contact_sheets`. */
  async save() {
    if (this.#shots.length === 0) return
    const folder = app.makePath('storage/screenshots/contact_sheets')
    await mkdir(folder, { recursive: true })
    const { columns, height, width } = this.#shape
    const rows = Math.ceil(this.#shots.length / columns)
    await sharp({
      create: {
        width: columns * (width + GAP) + GAP,
        height: rows * (height + LABEL + GAP) + GAP,
        channels: 3,
        background: '#d9d9d9',
      },
    })
      .composite(this.#shots.flatMap((shot, position) => this.#placed(shot, position)))
      .jpeg({ quality: 82 })
      .toFile(`${folder}/${this.name}.jpg`)
  }

  #placed({ path, picture }: Shot, position: number): OverlayOptions[] {
    const { columns, height, width } = this.#shape
    const left = GAP + (position % columns) * (width + GAP)
    const top = GAP + Math.floor(position / columns) * (height + LABEL + GAP)
    return [
      { input: label(path, width), left, top },
      { input: picture, left, top: top + LABEL },
    ]
  }
}

function label(path: string, width: number) {
  const words = path.replace(/[0-9a-f-]{36}/g, ':id').slice(0, Math.floor(width / 7))
  const text = words.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return Buffer.from(
    `<svg width="${width}" height="${LABEL}"><text y="17" font-family="sans-serif" font-size="13">${text}</text></svg>`
  )
}
