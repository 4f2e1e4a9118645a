/** A day drawn as an arch: its number, its month and its name. Whoever listens hears the day said whole. */
export function Arch({
  label,
  day,
  month,
  weekday,
  tone,
}: {
  /** The day as it is written in a sentence. */
  label: string
  day: string
  month: string
  weekday: string
  /** `now` is today; `quiet` has nothing on it. */
  tone?: 'now' | 'quiet' | undefined
}) {
  return (
    <span className={`day-arch ${tone ?? ''}`} role="img" aria-label={label}>
      <strong>{day}</strong>
      <span>{month}</span>
      <span>{weekday}</span>
    </span>
  )
}
