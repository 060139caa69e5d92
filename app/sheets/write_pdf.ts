import type { Readable } from 'node:stream'
import openPaper, { type Paper } from '#sheets/open_paper'
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

const MARGIN = 48
const SIZE = { title: 18, body: 10.5 }

/** A table as a PDF of A4 pages, written while it is read. */
export default function writePdf(table: PrintedTable): Readable {
  const paper = openPaper({ title: table.title, margin: MARGIN })
  head(paper, table)
  body(paper, table)
  paper.font('regular').fontSize(SIZE.body)
  for (const note of table.notes) paper.moveDown(0.6).text(note, MARGIN, paper.y)
  paper.end()
  return paper
}

function head(paper: Paper, { detail, facts, title }: PrintedTable) {
  paper.font('bold').fontSize(SIZE.title).text(title)
  paper.font('regular').fontSize(SIZE.body).fillColor('#56605d').text(detail)
  paper.fillColor('#1e2422').moveDown()
  for (const { label, value } of facts) paper.text(`${label}：${value}`)
  paper.moveDown()
}

/** Words at the left, figures at the right; the first row says what they are, on every page. */
function body(paper: Paper, { head: titles, rows }: PrintedTable) {
  const isFigure = titles.map((_, place) => rows.some((row) => typeof row[place] === 'number'))
  const rest = isFigure.slice(1).reduce((sum, each) => sum + (each ? FIGURE : WORD), 0)
  const widths = isFigure.map((each, place) => {
    if (place === 0) return paper.page.width - 2 * MARGIN - rest
    return each ? FIGURE : WORD
  })
  const columns = widths.map((width, place) => ({
    width,
    left: MARGIN + widths.slice(0, place).reduce((sum, each) => sum + each, 0),
    align: isFigure[place] ? ('right' as const) : ('left' as const),
  }))
  const write = (row: Cell[], font: string) => writeRow(paper.font(font), row, columns)
  write(titles, 'bold')
  for (const row of rows) {
    if (paper.y > paper.page.height - MARGIN - 2 * ROOM) {
      paper.addPage()
      write(titles, 'bold')
    }
    write(row, 'regular')
  }
}

const [FIGURE, WORD, ROOM] = [72, 90, 24]

/** Between a figure at the right of its column and the word at the left of the next. */
const GAP = 12

type Column = { width: number; left: number; align: 'left' | 'right' }

function writeRow(paper: Paper, row: Cell[], columns: Column[]) {
  const top = paper.y
  let bottom = top
  for (const [place, { align, left, width }] of columns.entries()) {
    paper.text(inWords(row[place]), left + GAP / 2, top, { width: width - GAP, align })
    bottom = Math.max(bottom, paper.y)
  }
  paper.y = bottom + 4
  const right = paper.page.width - MARGIN
  paper.moveTo(MARGIN, paper.y).lineTo(right, paper.y).lineWidth(0.5).stroke('#e7e2d9')
  paper.y += 4
}

function inWords(cell: Cell) {
  return typeof cell === 'number' ? cell.toLocaleString('zh-CN') : (cell ?? '')
}
