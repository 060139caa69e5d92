import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'

/** Makes a picture of a drawing (SVG), hands it over as an upload, and removes it: of what is made up there are no photographs. */
export default async function drawPicture(
  drawing: string,
  keep: (upload: { tmpPath: string }) => Promise<unknown>
) {
  const folder = await mkdtemp(join(tmpdir(), 'linli-drawing-'))
  const tmpPath = join(folder, 'drawing.png')
  await sharp(Buffer.from(drawing)).png().toFile(tmpPath)
  await keep({ tmpPath })
  await rm(folder, { recursive: true })
}
