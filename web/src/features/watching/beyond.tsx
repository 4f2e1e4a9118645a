/** How far a number lies beyond what is asked about: seen before the sentence above it is read, and said by that alone. */
export function Beyond({ found, bound }: { found: number; bound: number }) {
  const whole = Math.max(found, bound * 2)
  const at = (value: number) => String((value / whole) * 100)
  return (
    <svg className="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className="whole" width="100" height="4" />
      <rect className="part" width={at(Math.min(found, bound))} height="4" />
      <rect className="beyond" x={at(bound)} width={at(Math.max(0, found - bound))} height="4" />
    </svg>
  )
}
