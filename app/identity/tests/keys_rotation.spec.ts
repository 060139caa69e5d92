import { configProvider } from '@adonisjs/core'
import { drivers, Encryption } from '@adonisjs/core/encryption'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import rotateKeys from '#identity/actions/rotate_keys'
import { digest, unseal } from '#identity/sealed'
import sealedColumns from '#identity/sealed_columns'
import env from '#start/env'
import { createAccount, createResident } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'

const earlierKey = env.get('PREVIOUS_APP_KEYS')!
const presentKey = env.get('APP_KEY').release()

test.group('Changing the key', () => {
  test('what an earlier key sealed is read, sealed anew and found again', async ({ assert }) => {
    const phone = '13912345678'
    const account = await createAccount(await createResident(await createCommunity()))
    const sealedBefore: string = (await withKey(earlierKey)).encrypt(phone)
    await account.merge({ phoneSealed: sealedBefore, phoneDigest: 'of the earlier key' }).save()
    assert.equal(unseal(account.phoneSealed), phone)

    await rotateKeys()

    await account.refresh()
    assert.equal((await withKey(presentKey)).decrypt(account.phoneSealed), phone)
    assert.isNull((await withKey(earlierKey)).decrypt(account.phoneSealed))
    assert.equal(account.phoneDigest, digest(phone))
  })

  test('no sealed column of the core is forgotten', async ({ assert }) => {
    const columns = await db
      .from('information_schema.columns')
      .where({ table_schema: 'public' })
      .whereLike('column_name', '%\\_sealed')
      .select('table_name', 'column_name')

    const listed = sealedColumns.map(({ sealed, table }) => `${table}.${sealed}`)
    assert.sameMembers(
      columns.map(({ column_name, table_name }) => `${table_name}.${column_name}`),
      listed
    )
  })
})

async function withKey(key: string) {
  const gcm = drivers.aes256gcm({ id: 'gcm', keys: [key] })
  const config = await configProvider.resolve<ConstructorParameters<typeof Encryption>[0]>(app, gcm)
  return new Encryption(config!)
}
