import { writeFile } from 'node:fs/promises'
import { encode } from 'uqr'

const width = 640
const height = 480
const frames = 10

/** Writes a film (YUV4MPEG2) in which somebody holds a QR code into the camera, for Chromium's fake camera. */
export default async function filmOf(text: string, file: string) {
  const header = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420mpeg2\n`)
  const frame = Buffer.concat([Buffer.from('FRAME\n'), brightnessOf(text), colourless()])
  await writeFile(file, Buffer.concat([header, ...Array.from({ length: frames }, () => frame)]))
}

/** What Chromium is told, so that this film is what its camera sees. */
export function cameraThatShows(film: string) {
  return [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ]
}

/** One byte for each pixel: black modules on a light ground, in the middle of the picture. */
function brightnessOf(text: string) {
  const { data, size } = encode(text, { border: 4 })
  const scale = Math.floor(height / size)
  const left = Math.floor((width - size * scale) / 2)
  const pixels = Buffer.alloc(width * height, 235)
  for (let y = 0; y < size * scale; y++) {
    for (let x = 0; x < size * scale; x++) {
      if (data[Math.floor(y / scale)][Math.floor(x / scale)]) pixels[y * width + left + x] = 16
    }
  }
  return pixels
}

function colourless() {
  return Buffer.alloc((width * height) / 2, 128)
}
