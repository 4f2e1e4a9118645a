import { dropDraft, listDrafts, openDraft, saveDraft, type draftForms } from '@himaya/contract'
import type { DraftId } from '@himaya/domain'
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { Button, Note } from '../ui/parts.tsx'
import { ask, perform, Refused } from './ask.ts'
import { useWords } from './words.tsx'

/** Milliseconds after the last keystroke at which a half-done form is kept. */
const quiet = 2_000

interface Found {
  readonly id: DraftId
  readonly savedAt: string
}

/**
 * Keeps a half-done form on the server, sealed, so that it survives the line, the browser and the machine. This
 * device keeps its id, for this tab only.
 *
 * @param value the form as it stands, fit for JSON
 * @param touched whether there is anything in it worth keeping
 * @param restore puts back what was kept: whatever of it a later version of the form still knows
 * @returns what to show above the form, and `sent`, to be called once the form has arrived
 */
export function useDraft<T extends object>({
  form,
  about = null,
  value,
  touched,
  restore,
}: {
  form: (typeof draftForms)[number]
  about?: string | null
  value: T
  touched: boolean
  restore: (kept: Partial<T>) => void
}): { notice: ReactNode; sent: () => void } {
  const { say, formats } = useWords()
  const place = `himaya.draft.${form}.${about ?? ''}`
  const id = useRef(sessionStorage.getItem(place) as DraftId | null)
  const saving = useRef<Promise<void> | undefined>(undefined)
  const done = useRef(false)
  /** Whether it may not be kept at all: then it is tried no more. */
  const barred = useRef(false)
  const [found, setFound] = useState<Found>()
  const [keptAt, setKeptAt] = useState<number>()
  const [failed, setFailed] = useState(false)

  const remember = useCallback(
    (next: DraftId | null) => {
      id.current = next
      if (next === null) sessionStorage.removeItem(place)
      else sessionStorage.setItem(place, next)
    },
    [place],
  )

  const open = useCallback(
    async (draftId: DraftId) => {
      try {
        const draft = await ask(openDraft, { params: { draftId } })
        remember(draftId)
        restore(JSON.parse(draft.body) as Partial<T>)
        setFound(undefined)
        setKeptAt(Date.parse(draft.savedAt))
      } catch (error) {
        // Ended, thrown away from another place, or another person's: the form begins anew.
        if (error instanceof Refused && error.code === 'not_found') remember(null)
        setFound(undefined)
      }
    },
    [remember, restore],
  )

  // Once, when the form opens: what this tab was writing comes back by itself, anything else is offered.
  const opened = useRef(false)
  useEffect(() => {
    if (opened.current) return
    opened.current = true
    if (id.current !== null) {
      void open(id.current)
      return
    }
    void ask(listDrafts).then(
      ({ rows }) => setFound(rows.find((row) => row.form === form && row.about === about)),
      () => undefined,
    )
  }, [open, form, about])

  const body = JSON.stringify(value)
  useEffect(() => {
    if (!touched || done.current || barred.current) return
    const timer = setTimeout(() => {
      // One at a time, or two first savings would make two drafts.
      saving.current = (saving.current ?? Promise.resolve()).then(async () => {
        if (done.current || barred.current) return
        try {
          const draft = id.current
          remember(
            (await perform(saveDraft, {
              body: { form, about, body, ...(draft === null ? {} : { draft }) },
            })) as DraftId,
          )
          setKeptAt(Date.now())
          setFailed(false)
        } catch (error) {
          if (error instanceof Refused && error.code === 'not_found') remember(null)
          // Who a concealed person is is kept half-done no more than it is in the file.
          if (error instanceof Refused && error.code === 'refused_by_law') {
            remember(null)
            barred.current = true
          }
          setFailed(true)
        }
      })
    }, quiet)
    return () => clearTimeout(timer)
  }, [body, touched, form, about, remember])

  const drop = useCallback(async (draftId: DraftId) => {
    await perform(dropDraft, { params: { draftId }, body: {} }).catch(() => undefined)
  }, [])

  const sent = useCallback(() => {
    done.current = true
    void (saving.current ?? Promise.resolve()).then(async () => {
      const draft = id.current
      remember(null)
      if (draft !== null) await drop(draft)
    })
  }, [drop, remember])

  const notice =
    found !== undefined && !touched ? (
      <Note tone="saffron">
        <p>{say('common.draft-found', { when: formats.moment(Date.parse(found.savedAt)) })}</p>
        <div className="chips">
          <Button kind="primary" onPress={() => void open(found.id)}>
            {say('common.draft-go-on')}
          </Button>
          <Button
            onPress={() => {
              setFound(undefined)
              void drop(found.id)
            }}
          >
            {say('common.draft-throw-away')}
          </Button>
        </div>
      </Note>
    ) : (
      <p className="soft" role="status">
        {failed
          ? say('common.draft-not-kept')
          : keptAt === undefined
            ? ''
            : `${say('common.draft-kept')} · ${formats.moment(keptAt)}`}
      </p>
    )
  return { notice, sent }
}
