import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill'
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url'

// Left alone, the library would fetch its reader from a server abroad.
prepareZXingModule({ overrides: { locateFile: () => wasm } })

const reader = new BarcodeDetector({ formats: ['qr_code'] })

/** The text of the QR code in the picture, if there is one in it. */
export async function readQrCode(picture: HTMLVideoElement) {
  const [code] = await reader.detect(picture)
  return code?.rawValue
}
