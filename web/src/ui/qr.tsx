import { qrCode } from '@himaya/algorithms'

/** A text as a picture for a telephone's camera: dark on white in both themes, with the quiet edge it needs. */
export function QrPicture({ text, says }: { text: string; says: string }) {
  const rows = qrCode(text)
  const size = rows.length + 8
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${String(x + 4)} ${String(y + 4)}h1v1h-1z` : '')))
    .join('')
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      width="220"
      height="220"
      shapeRendering="crispEdges"
      role="img"
      aria-label={says}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
