// Checks a receipt for points without Linli: `node points_proof.mjs receipt.json [seals.json]`.
// docs/points.md says what a receipt is. The second file is what `/points/seals` of the platform answers.
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'

const [receiptFile, sealsFile] = process.argv.slice(2)
const { creditHead, debitHead, hash, path, seal, transfer } = readJson(receiptFile)
const { publicKey, signature, ...statement } = seal

expect(
  sha256(debitHead + creditHead + inOrder(transfer)) === hash,
  'the transfer is not the one that was written'
)
expect(rootAbove(hash) === seal.root, 'the transfer does not lie under the seal')
expect(isSigned(), 'the seal was not signed by its key')
if (sealsFile) expect(isPublished(), 'this seal was never published')

const { amount, at, reference } = transfer
console.log(`right: ${amount} points, ${reference}, ${at}, sealed as no. ${seal.no} at ${seal.at}`)
console.log(`signed by ${publicKey}`)

function rootAbove(leaf) {
  return path.reduce(
    (below, step) =>
      sha256(step.side === 'left' ? `node:${step.hash}${below}` : `node:${below}${step.hash}`),
    sha256(`leaf:${leaf}`)
  )
}

function isSigned() {
  const x = Buffer.from(publicKey, 'hex').toString('base64url')
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  return verify(null, Buffer.from(inOrder(statement)), key, Buffer.from(signature, 'hex'))
}

function isPublished() {
  return readJson(sealsFile).seals.some((published) => inOrder(published) === inOrder(seal))
}

/** JSON without spaces, its keys in the order of the alphabet, at every depth. */
function inOrder(value) {
  if (Array.isArray(value)) return `[${value.map(inOrder).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${inOrder(each)}`).join(',')}}`
}

function sha256(text) {
  return createHash('sha256').update(text).digest('hex')
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function expect(isRight, fault) {
  if (isRight) return
  console.error(`WRONG: ${fault}`)
  process.exit(1)
}
