import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import PDFDocument from 'pdfkit'
import type { Cell } from '#sheets/write_sheet'

/** A page to be printed and filed: what it is about, a table, and what is to be said below it. */
export type PrintedTable = {
  title: string
  /** Beneath the title, such as place and month. */
  detail: string
  facts: { label: string; value: string }[]
  head: string[]
  rows: Cell[][]
  notes: string[]
}

/**
 * Noto Sans in simplified Chinese (OFL-1.1), which knows every letter of GB 2312. Only the letters that are used
 * go into a file, so that it stays small and looks the same on every machine.
 */
const fontFolder = join(
  dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')),
  '..',
  'fonts'
)
const REGULAR = join(fontFolder, 'NotoSansHans-Regular.otf')
const BOLD = join(fontFolder, 'NotoSansHans-Bold.otf')

const MARGIN = 48
const SIZE = { title: 18, body: 10.5 }

/** A table as a PDF of A4 pages, written while it is read. */
export default function writePdf(table: PrintedTable): Readable {
  const document = new PDFDocument({ size: 'A4', margin: MARGIN, info: { Title: table.title } })
  document.registerFont('regular', REGULAR)
  document.registerFont('bold', BOLD)
  head(document, table)
  body(document, table)
  document.font('regular').fontSize(SIZE.body)
  for (const note of table.notes) document.moveDown(0.6).text(note, MARGIN, document.y)
  document.end()
  // pdfkit's own stream is one of Node's, which its types do not say.
  return document as unknown as Readable
}

type Document = InstanceType<typeof PDFDocument>

function head(document: Document, { detail, facts, title }: PrintedTable) {
  document.font('bold').fontSize(SIZE.title).text(title)
  document.font('regular').fontSize(SIZE.body).fillColor('#56605d').text(detail)
  document.fillColor('#1e2422').moveDown()
  for (const { label, value } of facts) document.text(`${label}：${value}`)
  document.moveDown()
}

/** Words at the left, figures at the right; the first row says what they are, on every page. */
function body(document: Document, { head: titles, rows }: PrintedTable) {
  const isFigure = titles.map((_, place) => rows.some((row) => typeof row[place] === 'number'))
  const rest = isFigure.slice(1).reduce((sum, each) => sum + (each ? FIGURE : WORD), 0)
  const widths = isFigure.map((each, place) => {
    if (place === 0) return document.page.width - 2 * MARGIN - rest
    return each ? FIGURE : WORD
  })
  const columns = widths.map((width, place) => ({
    width,
    left: MARGIN + widths.slice(0, place).reduce((sum, each) => sum + each, 0),
    align: isFigure[place] ? ('right' as const) : ('left' as const),
  }))
  const write = (row: Cell[], font: string) => writeRow(document.font(font), row, columns)
  write(titles, 'bold')
  for (const row of rows) {
    if (document.y > document.page.height - MARGIN - 2 * ROOM) {
      document.addPage()
      write(titles, 'bold')
    }
    write(row, 'regular')
  }
}

const [FIGURE, WORD, ROOM] = [72, 90, 24]

type Column = { width: number; left: number; align: 'left' | 'right' }

function writeRow(document: Document, row: Cell[], columns: Column[]) {
  const top = document.y
  let bottom = top
  for (const [place, { align, left, width }] of columns.entries()) {
    document.text(inWords(row[place]), left + 2, top, { width: width - 4, align })
    bottom = Math.max(bottom, document.y)
  }
  document.y = bottom + 4
  const right = document.page.width - MARGIN
  document.moveTo(MARGIN, document.y).lineTo(right, document.y).lineWidth(0.5).stroke('#e7e2d9')
  document.y += 4
}

function inWords(cell: Cell) {
  return typeof cell === 'number' ? cell.toLocaleString('zh-CN') : (cell ?? '')
}
