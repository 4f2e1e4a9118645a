/** How much of a whole, 0 to 1: seen before the number beside it is read, and said by that number alone. */
export function Share({ of }: { of: number }) {
  return (
    <svg className="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className="whole" width="100" height="4" />
      <rect className="part" width={String(Math.round(of * 100))} height="4" />
    </svg>
  )
}
