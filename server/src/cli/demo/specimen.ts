/**
 * What stands for a signed decision in the demonstration: one page that says that it is none. It is a PDF made by hand,
 * so that nothing has to be printed to fill an empty house.
 */
const page = [
  'BT /F1 26 Tf 60 700 Td (SPECIMEN) Tj ET',
  'BT /F1 13 Tf 60 660 Td (Himaya: demonstration) Tj ET',
  'BT /F1 11 Tf 60 630 Td (This page stands for a signed decision. Nobody signed it.) Tj ET',
  'BT /F1 11 Tf 60 610 Td (Cette page tient lieu de decision signee. Personne ne l\\222a signee.) Tj ET',
].join('\n')

const objects = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
  `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
]

function assemble(): Buffer {
  let text = '%PDF-1.4\n'
  const starts = objects.map((object, n) => {
    const start = text.length
    text += `${n + 1} 0 obj\n${object}\nendobj\n`
    return start
  })
  const table = text.length
  const lines = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

export const specimen: Buffer = assemble()
