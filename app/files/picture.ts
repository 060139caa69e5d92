import sharp, { type Sharp } from 'sharp'
import { NotAPicture, PictureTooLarge } from '#files/errors'

/** The longest side in pixels of each size that is kept. */
const pictureSizes = { small: 320, large: 1280 } as const
export type PictureSize = keyof typeof pictureSizes

export type Picture = { width: number; height: number; bytes: Record<PictureSize, Buffer> }

const MILLION = 1_000_000
const mostPixels = 50 * MILLION
// Told by the content, never by the name. No SVG: it is a program.
const known = ['jpeg', 'png', 'webp']

export const pictureMediaType = 'image/webp'

/**
 * Reads a picture from a file on disk and makes it anew in every size: upright, without the place,
 * time and device that a phone writes into it.
 */
export default async function readPicture(path: string): Promise<Picture> {
  const { height, width } = await sizeOf(path)
  if (width * height > mostPixels) throw new PictureTooLarge({ most: mostPixels / MILLION })

  const upright = sharp(path, { limitInputPixels: mostPixels }).autoOrient()
  try {
    const large = await resized(upright, 'large')
    const small = await resized(upright, 'small')
    return {
      width: large.info.width,
      height: large.info.height,
      bytes: { large: large.data, small: small.data },
    }
  } catch {
    // It began like a picture and was none: cut off, or made to break the reader.
    throw new NotAPicture()
  }
}

async function sizeOf(path: string) {
  const { format, height, width } = await headOf(path)
  if (!known.includes(format)) throw new NotAPicture()
  return { height, width }
}

async function headOf(path: string) {
  try {
    return await sharp(path, { limitInputPixels: false }).metadata()
  } catch {
    throw new NotAPicture()
  }
}

function resized(picture: Sharp, size: PictureSize) {
  const longest = pictureSizes[size]
  return picture
    .clone()
    .resize(longest, longest, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 80 })
    .toBuffer({ resolveWithObject: true })
}
