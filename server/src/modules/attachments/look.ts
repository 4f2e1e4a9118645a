/** The program of the sandbox: says what the bytes on its standard input are, and paints a picture anew. */
import sharp from 'sharp'
import { checkContent, mostPixels } from './content.ts'

// One thread, and nothing kept for a next picture that never comes.
sharp.concurrency(1)
sharp.cache(false)

/** Pixels of the longer side of what is shown: a page of A4 at 200 to the inch. */
const longest = 2400

async function answer(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  const found = checkContent(bytes)
  if ('fault' in found) return Buffer.from(`fault ${found.fault}\n`)
  if (found.kind === 'pdf') return Buffer.from('kind pdf\n')
  try {
    const picture = await sharp(bytes, {
      limitInputPixels: mostPixels,
      failOn: 'error',
      sequentialRead: true,
    })
      // What the camera wrote about its own position is used to turn the picture, and then it is gone with the rest.
      .autoOrient()
      .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82 })
      .toBuffer()
    return Buffer.concat([Buffer.from(`kind ${found.kind}\n`), picture])
  } catch {
    return Buffer.from('fault damaged\n')
  }
}

process.stdout.write('looking\n')
process.stdout.write(await answer())
