import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { readFonts } from './fonts.ts'
import type { Printed } from './press.ts'

const templates = join(import.meta.dirname, 'templates')
// The compiler reads no file outside its workspace, and our templates name no package, so it fetches none.
const compiler = NodeCompiler.create({
  workspace: templates,
  fontArgs: [{ fontBlobs: [...readFonts()] }],
})

parentPort?.on('message', (input: string) => {
  const { answer, parts } = print(input)
  parentPort?.postMessage(answer, parts)
})

function print(input: string): { readonly answer: Printed; readonly parts: ArrayBuffer[] } {
  try {
    const result = compiler.compile({
      mainFilePath: join(templates, 'paper.typ'),
      inputs: { sheet: input },
    })
    const compiled = result.result
    if (compiled === null) return refused('the template does not compile with this input')
    const bytes = new Uint8Array(compiler.pdf(compiled, { pdfStandard: 'ua-1' }))
    return { answer: { pdf: bytes }, parts: [bytes.buffer] }
  } catch {
    // What the compiler says may quote the text.
    return refused('it cannot be made PDF/UA-1')
  } finally {
    // Nothing of one person's decision stays in memory for the next.
    compiler.evictCache(0)
  }
}

function refused(why: string) {
  return { answer: { refused: why }, parts: [] }
}
