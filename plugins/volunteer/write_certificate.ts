import type { Readable } from 'node:stream'
import type { I18n } from '@adonisjs/i18n'
import { encode } from 'uqr'
import { openPaper, type Paper } from '#core/lists'
import type Certificate from './models/certificate.ts'

const [MARGIN, BODY, ROOM] = [56, 11, 130]
const ink = { deep: '#1e2422', soft: '#56605d', pine: '#1f6f54', line: '#d9d3c7' }

export type PrintedWith = {
  /** Where a stranger checks it. */
  address: string
  i18n: I18n
  volunteerNumber: string | null
  /** Masked; null where it is not known. */
  identityNumber: string | null
}

/** A proof of service as an A4 page (民政部令67号: who, what and how long, who issues it, number and date). */
export default function writeCertificate(certificate: Certificate, printed: PrintedWith): Readable {
  const { i18n } = printed
  const title = `${i18n.t('volunteer.paper.title')} ${certificate.number}`
  const document = openPaper({ title, margin: MARGIN, locale: i18n.locale })
  new Writer(document, certificate, printed).write()
  document.end()
  return document
}

class Writer {
  constructor(
    private document: Paper,
    private certificate: Certificate,
    private printed: PrintedWith
  ) {}

  write() {
    this.head()
    this.person()
    this.services()
    this.signature()
  }

  private say(key: string, values: Record<string, string | number> = {}): string {
    return this.printed.i18n.t(`volunteer.paper.${key}`, values)
  }

  private get width() {
    return this.document.page.width - 2 * MARGIN
  }

  private head() {
    const { document } = this
    document.font('bold').fontSize(26).fillColor(ink.deep)
    document.text(this.say('title'), MARGIN, MARGIN + 12, { width: this.width, align: 'center' })
    document.font('regular').fontSize(BODY).fillColor(ink.soft).moveDown(0.4)
    const number = this.say('number', { number: this.certificate.number })
    document.text(number, { width: this.width, align: 'center' })
    document.moveDown(1.2)
  }

  private person() {
    const { fromOn, minutes, name, services, toOn } = this.certificate
    const { identityNumber, volunteerNumber } = this.printed
    const facts = [
      ['name', name],
      ['document', identityNumber ?? '—'],
      ['volunteer_number', volunteerNumber ?? '—'],
      ['period', `${fromOn.toISODate()} — ${toOn.toISODate()}`],
    ]
    for (const [key, value] of facts) this.fact(this.say(key), value)
    const told = { hours: hoursIn(minutes), minutes, count: services.length }
    this.document.moveDown(0.8).font('regular').fontSize(13).fillColor(ink.deep)
    this.document.text(this.say('statement', { name, ...told }), { width: this.width, lineGap: 6 })
    this.document.moveDown(0.8)
  }

  private fact(label: string, value: string) {
    const { document } = this
    const top = document.y
    document.font('regular').fontSize(BODY).fillColor(ink.soft).text(label, MARGIN, top)
    document.font('bold').fillColor(ink.deep)
    document.text(value, MARGIN + ROOM, top, { width: this.width - ROOM })
    document.x = MARGIN
    document.moveDown(0.35)
  }

  private services() {
    this.row(
      [this.say('day'), this.say('service'), this.say('organisation'), this.say('hours')],
      'bold'
    )
    for (const { minutes, on, organisation, title } of this.certificate.services) {
      if (this.document.y > this.document.page.height - MARGIN - ROOM) this.document.addPage()
      this.row([on, title, organisation, hoursIn(minutes)], 'regular')
    }
  }

  private row(cells: string[], font: string) {
    const { document } = this
    const top = document.y
    const widths = [80, this.width - 80 - 170 - 60, 170, 60]
    let [left, bottom] = [MARGIN, top]
    document
      .font(font)
      .fontSize(BODY - 1)
      .fillColor(ink.deep)
    for (const [place, cell] of cells.entries()) {
      const align = place === cells.length - 1 ? 'right' : 'left'
      document.text(cell, left, top, { width: widths[place] - 6, align })
      bottom = Math.max(bottom, document.y)
      left += widths[place]
    }
    document.moveTo(MARGIN, bottom + 3).lineTo(MARGIN + this.width, bottom + 3)
    document.lineWidth(0.5).stroke(ink.line)
    document.y = bottom + 8
    document.x = MARGIN
  }

  /** Who answers for it and where the seal goes, at the foot; the code beside it leads to the check. */
  private signature() {
    const { document } = this
    const foot = document.page.height - MARGIN - 150
    if (document.y > foot) document.addPage()
    document.y = foot
    this.square(MARGIN, foot, 96)
    const { createdAt, issuer } = this.certificate
    const left = MARGIN + 116
    const day = createdAt.setZone('Asia/Shanghai').toISODate()!
    const lines = [
      this.say('issuer', { name: issuer.name }),
      this.say('responsible', { name: issuer.responsible || '＿＿＿＿＿＿' }),
      this.say('handler', { name: issuer.handler || '＿＿＿＿＿＿', phone: issuer.phone || '—' }),
      this.say('issued', { day }),
    ]
    document.font('regular').fontSize(BODY).fillColor(ink.deep)
    for (const [place, line] of lines.entries()) {
      document.text(line, left, foot + place * 22, { width: this.width - 230, lineBreak: false })
    }
    document.roundedRect(MARGIN + this.width - 96, foot, 96, 96, 6).dash(3, { space: 3 })
    document.stroke(ink.line).undash()
    document.fillColor(ink.soft).fontSize(9)
    document.text(this.say('seal'), MARGIN + this.width - 96, foot + 42, {
      width: 96,
      align: 'center',
    })
    document.text(this.say('check', { code: grouped(this.certificate.code) }), MARGIN, foot + 108, {
      width: this.width,
    })
    document.text(this.say('remark'), { width: this.width })
  }

  private square(left: number, top: number, size: number) {
    const { data } = encode(this.printed.address, { ecc: 'M', border: 0 })
    const step = size / data.length
    for (const [y, line] of data.entries()) {
      for (const [x, isDark] of line.entries()) {
        if (isDark) this.document.rect(left + x * step, top + y * step, step, step)
      }
    }
    this.document.fill(ink.deep)
  }
}

/** Hours to one place, as certificates say them: minutes are the record. */
function hoursIn(minutes: number) {
  return (Math.floor(minutes / 6) / 10).toFixed(1)
}

function grouped(code: string) {
  return code.replace(/(.{4})(?=.)/g, '$1 ')
}
