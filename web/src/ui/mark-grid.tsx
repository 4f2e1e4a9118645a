/** A row of marks; one with a `gap` says that there is nothing to mark. */
export type GridRow<Row extends string, Column extends string> =
  | { readonly id: Row; readonly says: string; readonly under: string; readonly marks: readonly Column[] }
  | { readonly says: string; readonly gap: string }

/** Rows against columns, each crossing marked or not; pressed, it is the other. It scrolls within itself. */
export function MarkGrid<Row extends string, Column extends string>({
  label,
  corner,
  columns,
  rows,
  cell,
  isBusy,
  onToggle,
}: {
  label: string
  /** What the first column holds. */
  corner: string
  columns: readonly { readonly id: Column; readonly says: string; readonly under: string }[]
  rows: readonly GridRow<Row, Column>[]
  /** What a crossing is called for whoever does not see it. */
  cell: (row: string, column: string, marked: boolean) => string
  isBusy: boolean
  onToggle: (row: Row, column: Column, marked: boolean) => void
}) {
  return (
    // A region that scrolls is reached by the keyboard too.
    <div className="grid-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="mark-grid">
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.says}
                <span className="soft">{column.under}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            'gap' in row ? (
              <tr key={row.says} className="gap">
                <th scope="row">{row.says}</th>
                <td colSpan={columns.length}>{row.gap}</td>
              </tr>
            ) : (
              <tr key={row.id} className={row.marks.length === 0 ? 'gap' : undefined}>
                <th scope="row">
                  {row.says}
                  <span className="soft">{row.under}</span>
                </th>
                {columns.map((column) => {
                  const marked = row.marks.includes(column.id)
                  return (
                    <td key={column.id}>
                      <button
                        type="button"
                        className="mark"
                        aria-pressed={marked}
                        aria-label={cell(row.says, column.says, marked)}
                        disabled={isBusy}
                        onClick={() => onToggle(row.id, column.id, marked)}
                      >
                        {marked ? '●' : '○'}
                      </button>
                    </td>
                  )
                })}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  )
}
