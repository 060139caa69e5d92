import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import PDFDocument from 'pdfkit'

/** A document of A4 pages: written with pdfkit, in the fonts `regular` and `bold`, and read as a stream once ended. */
export type Paper = InstanceType<typeof PDFDocument> & Readable

/** `title` is what a reader's window shows; `margin` is in points of 1/72 inch. */
type Form = { title: string; margin: number; locale?: string }

/**
 * Noto Sans in simplified Chinese (OFL-1.1), which knows every letter of GB 2312. Only the letters that are used
 * go into a file, so that it stays small and looks the same on every machine.
 */
const fonts = join(
  dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')),
  '../fonts'
)

/** Empty paper. Whoever opens it writes on it, and calls `end()`. */
export default function openPaper({ locale = 'zh-CN', margin, title }: Form) {
  const paper = new PDFDocument({ size: 'A4', margin, lang: locale, info: { Title: title } })
  paper.registerFont('regular', join(fonts, 'NotoSansHans-Regular.otf'))
  paper.registerFont('bold', join(fonts, 'NotoSansHans-Bold.otf'))
  // pdfkit's own stream is one of Node's, which its types do not say.
  return paper as unknown as Paper
}
