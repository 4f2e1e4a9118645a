import { useQueryClient } from '@tanstack/react-query'
import { useState, type ComponentType, type ReactNode } from 'react'
import { Confirm } from '../../lib/confirm.tsx'
import { Button } from '../../ui/parts.tsx'

/**
 * A button to something dangerous, and the question before it.
 *
 * @param title the act, on the button and above the question
 * @param send does it, under this key whatever happens on the way
 * @param touches what is to be read again afterwards; without it, everything
 * @param trouble as of `Confirm`
 * @param children exactly what is about to be done
 */
export function Do({
  title,
  kind,
  send,
  touches,
  trouble,
  children,
}: {
  title: string
  kind: 'primary' | 'danger'
  send: (key: string) => Promise<unknown>
  touches?: readonly string[]
  trouble?: ComponentType<{ of: Error | null }>
  children: ReactNode
}) {
  const queries = useQueryClient()
  const [key, setKey] = useState<string>()
  const close = () => setKey(undefined)
  return (
    <>
      <div className="chips">
        <Button kind={kind} onPress={() => setKey(crypto.randomUUID())}>
          {title}
        </Button>
      </div>
      {key === undefined ? null : (
        <Confirm
          title={title}
          send={() => send(key)}
          onDone={() => {
            close()
            if (touches === undefined) void queries.invalidateQueries()
            for (const name of touches ?? []) void queries.invalidateQueries({ queryKey: [name] })
          }}
          onClose={close}
          {...(trouble === undefined ? {} : { trouble })}
        >
          {children}
        </Confirm>
      )}
    </>
  )
}
