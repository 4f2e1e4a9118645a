import { useEffect, useRef, type RefObject } from 'react'

/** A row of links that scrolls sideways on a narrow screen: the one of this page is never out of sight. */
export function useCurrentInSight(): RefObject<HTMLElement | null> {
  const row = useRef<HTMLElement>(null)
  useEffect(() => {
    const here = row.current?.querySelector('[aria-current]')
    if (row.current === null || here == null) return
    const [whole, one] = [row.current.getBoundingClientRect(), here.getBoundingClientRect()]
    if (one.left < whole.left) row.current.scrollLeft -= whole.left - one.left + 8
    else if (one.right > whole.right) row.current.scrollLeft += one.right - whole.right + 8
  })
  return row
}
