/** Where something is covered, in parts of the picture's width and height. */
export type Cover = { left: number; top: number; width: number; height: number }

const LONGEST = 1600
const QUALITY = 0.82

/**
 * The picture as it is to be sent: upright, its longest side 1600 pixels, without the place it was taken
 * at, and with black where something is covered. What this browser cannot read stays as it is, for the
 * server to say what it thinks of it.
 */
export async function prepared(file: File, covers: Cover[] = []): Promise<File> {
  const picture = await read(file)
  if (!picture) return file

  const canvas = drawn(picture, covers)
  picture.close()
  const bytes = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', QUALITY)
  })
  // A name of its own: what a phone calls a picture tells when it was taken.
  return bytes ? new File([bytes], 'picture.jpg', { type: bytes.type }) : file
}

async function read(file: File) {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch {
    return null
  }
}

function drawn(picture: ImageBitmap, covers: Cover[]) {
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  const pen = canvas.getContext('2d')!
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  for (const { height, left, top, width } of covers) {
    pen.fillRect(
      left * canvas.width,
      top * canvas.height,
      width * canvas.width,
      height * canvas.height
    )
  }
  return canvas
}
