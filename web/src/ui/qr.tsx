import encodeQR from 'qr'

/** Light modules all around, as ISO/IEC 18004 asks. */
const edge = 4

/** A text as a picture for a telephone's camera: dark on white in both themes, with the quiet edge it needs. */
export function QrPicture({ text, says }: { text: string; says: string }) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: edge })
  const size = rows.length
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${String(x)} ${String(y)}h1v1h-1z` : '')))
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
