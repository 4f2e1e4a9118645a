/** What one cell of a bar stands for, the heaviest first; `open` is not known yet, `none` weighs nothing. */
export type CellWeight = 'strong' | 'medium' | 'weak' | 'open' | 'none'

/** A small bar of one cell for each thing that was asked: how much of it weighs, and how much is not known. */
export function Cells({ label, cells }: { label: string; cells: readonly CellWeight[] }) {
  return (
    <span className="cells" role="img" aria-label={label}>
      {cells.map((cell, n) => (
        <span key={`${String(n)} ${cell}`} className={`cell ${cell}`} />
      ))}
    </span>
  )
}
