import { BaseSchema } from '@adonisjs/lucid/schema'
import { seal, unseal } from '#identity/sealed'

type Row = { id: string; address: string; unit_sealed: string | null }

/** `南苑小区 3 号楼` may be read by many; which door behind it is a person's own matter. */
const buildingAndUnit = /^(.*(?:号楼|栋|幢|座))\s*(\S.*)$/

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('households', (table) => table.text('unit_sealed'))
    this.defer(async (client) => {
      const rows: Row[] = await client.from('households').select('id', 'address')
      for (const { address, id } of rows) {
        const parts = buildingAndUnit.exec(address)
        if (!parts) continue
        const [, building, unit] = parts
        const sealed = { address: building, unit_sealed: seal(unit) }
        await client.from('households').where('id', id).update(sealed)
      }
    })
  }

  async down() {
    this.defer(async (client) => {
      const rows: Row[] = await client.from('households').whereNotNull('unit_sealed')
      for (const { address, id, unit_sealed } of rows) {
        const whole = { address: `${address} ${unseal(unit_sealed!)}` }
        await client.from('households').where('id', id).update(whole)
      }
    })
    this.schema.alterTable('households', (table) => table.dropColumn('unit_sealed'))
  }
}
