/** `audit`: whether the record is what was signed, and proofs that need no database. docs/operate/record.md describes them. */
import { base64, bytesOf, includes, type SignedCheckpoint, type VerifierKey } from '@himaya/algorithms'
import { withRecord } from '@himaya/db'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { commitmentOf, hashOfHead, hex, sha256 } from '../modules/record/leaf.ts'
import { readKey, readSigned } from '../modules/record/signed.ts'
import { inclusionProof } from '../modules/record/tree.ts'
import { sentenceOf, toldOf, verifyRecord, type EntryProof } from '../modules/record/verify.ts'
import { Complaint } from './complaint.ts'
import { withDatabase } from './data-folder.ts'
import { borrowKeys } from './keys-process.ts'
import type { Settings } from './settings.ts'

const usage = `usage: ./himaya audit verify [--checkpoint FILE] | key | proof SEQ [--checkpoint FILE]
       | check-proof FILE --checkpoint FILE --key KEY`

export async function audit(settings: Settings, args: readonly string[]): Promise<number> {
  const { what, file, checkpoint, key } = readArguments(args)
  if (what === 'check-proof') {
    if (file === undefined || checkpoint === undefined || key === undefined) throw new Complaint(usage)
    return checkProof(file, checkpoint, key)
  }
  return withDatabase(settings, async (database) => {
    const { keys, letGo } = await borrowKeys(settings, database)
    let said
    try {
      said = await keys.recordKey()
    } finally {
      await letGo()
    }
    const ours = readKey(said.key)
    if (ours === undefined) throw new Complaint('the key of the record cannot be read')
    if (what === 'key') {
      process.stdout.write(`${said.key}\n`)
      return 0
    }
    const given = checkpoint === undefined ? [] : [signedIn(checkpoint, ours)]
    if (what === 'proof') {
      if (file === undefined || !/^\d{1,18}$/.test(file)) throw new Complaint(usage)
      const proof = await withRecord(database, (reader) => proofOf(reader, file, ours, given[0]))
      process.stdout.write(`${JSON.stringify(proof, null, 2)}\n`)
      return 0
    }
    const last = said.last === null ? undefined : readSigned(said.last, ours)
    const others = last === undefined ? given : [...given, last]
    const { wrong, ...found } = await withRecord(database, (reader) => verifyRecord(reader, ours, others))
    process.stdout.write(
      `${JSON.stringify({ whole: wrong === undefined, ...found, wrong: wrong ?? null })}\n`,
    )
    process.stderr.write(
      wrong === undefined
        ? `himaya: the record is whole: ${found.entries} entries (${found.erased} erased) under ${found.checkpoints} checkpoints, ${found.outside} not in the tree yet\n`
        : `himaya: ${sentenceOf(wrong)}\n`,
    )
    return wrong === undefined ? 0 : 1
  })
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { checkpoint: { type: 'string' }, key: { type: 'string' } },
      allowPositionals: true,
    })
    const [what, file, more] = positionals
    const wants = { verify: false, key: false, proof: true, 'check-proof': true }[what ?? '']
    if (wants === undefined || wants !== (file !== undefined) || more !== undefined)
      throw new Complaint(usage)
    return { what, file, ...values }
  } catch (error) {
    if (error instanceof Complaint) throw error
    throw new Complaint(usage)
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Complaint(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? ''})`)
  }
}

/** @throws Complaint when the file holds no checkpoint that this key signed */
function signedIn(file: string, key: VerifierKey): SignedCheckpoint {
  const read = readSigned(textOf(file), key)
  if (read === undefined)
    throw new Complaint(
      `${file} holds no checkpoint signed by ${key.name}: it was altered, or is of another house`,
    )
  return read
}

async function proofOf(
  reader: Parameters<Parameters<typeof withRecord>[1]>[0],
  seq: string,
  key: VerifierKey,
  given: SignedCheckpoint | undefined,
): Promise<EntryProof> {
  const kept = await reader.leafOf(seq)
  if (kept === undefined)
    throw new Complaint(`entry ${seq} stands in no tree: there is none, or it is of this second`)
  const checkpoint = await reader.checkpoint(given?.size)
  const signed = checkpoint === undefined ? undefined : readSigned(checkpoint.note, key)
  const told = toldOf(kept)
  if (told === undefined) throw new Complaint(`entry ${seq} is missing: ./himaya audit verify says more`)
  if (checkpoint === undefined || signed === undefined || signed.size <= kept.leaf.position)
    throw new Complaint(
      `entry ${seq} is not under that checkpoint: take a later one, or wait a minute for the next`,
    )
  const proof = await inclusionProof(reader.hashesAt, kept.leaf.position, signed.size)
  return {
    format: 'himaya-record-proof-1',
    checkpoint: checkpoint.note,
    position: kept.leaf.position,
    ...told,
    proof: proof.map(base64),
  }
}

/** Checks a proof against a checkpoint from elsewhere and a key that was told: nothing of what it says is believed. */
function checkProof(file: string, checkpoint: string, keyText: string): number {
  const key = readKey(keyText)
  if (key === undefined) throw new Complaint('that is no key: ./himaya audit key prints the one of a house')
  const head = signedIn(checkpoint, key)
  const proof = readProof(textOf(file))
  if (proof === undefined) throw new Complaint(`${file} holds no proof of an entry`)
  const steps = proof.proof.map((step) => bytesOf(step) ?? new Uint8Array())
  if (!includes(sha256, head, proof.position, hashOfHead(proof.head), steps)) {
    process.stderr.write(`himaya: this entry is not in the tree of that checkpoint (${head.size} entries)\n`)
    return 1
  }
  const [, seq, at, officer, outcome, act, purpose, fields, commitment] = JSON.parse(
    proof.head,
  ) as readonly unknown[]
  const isHers =
    proof.body === null || proof.salt === null
      ? null
      : hex(commitmentOf(Buffer.from(proof.salt, 'hex'), proof.body)) === commitment
  if (isHers === false) {
    process.stderr.write('himaya: the entry is in the tree, but not with this case and these subjects\n')
    return 1
  }
  const [caseId, subjects] = proof.body === null ? [null, []] : (JSON.parse(proof.body) as readonly unknown[])
  const moment = new Date(Number(at) / 1000).toISOString()
  process.stdout.write(
    `${JSON.stringify({ seq, at: moment, officer, outcome, act, purpose, fields, erased: isHers === null, caseId, subjects })}\n`,
  )
  process.stderr.write(
    `himaya: entry ${String(seq)} is in the record that was signed (${head.size} entries)\n`,
  )
  return 0
}

function readProof(text: string): EntryProof | undefined {
  try {
    const read = JSON.parse(text) as Partial<EntryProof> | null
    const { format, position, head, body, salt, proof } = read ?? {}
    const isText = (value: unknown): value is string => typeof value === 'string'
    if (format !== 'himaya-record-proof-1' || !Number.isSafeInteger(position) || !isText(head))
      return undefined
    if (!(body === null || isText(body)) || !(salt === null || isText(salt))) return undefined
    if (!Array.isArray(proof) || !proof.every(isText) || !Array.isArray(JSON.parse(head))) return undefined
    return read as EntryProof
  } catch {
    return undefined
  }
}
