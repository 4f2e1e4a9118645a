import { useEffect, useRef, type ReactNode } from 'react'

/**
 * One question before the page goes on. The browser's own: it holds the focus, is left by Escape, and is read aloud by
 * its title.
 */
export function Dialog({
  title,
  onClose,
  children,
}: {
  title: string
  onClose: () => void
  children: ReactNode
}) {
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = box.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={box}
      className="asks-first"
      aria-labelledby="asks-first"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id="asks-first">{title}</h2>
      {children}
    </dialog>
  )
}
