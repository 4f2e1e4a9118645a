import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { router } from './app/router.tsx'
import { Refused } from './lib/ask.ts'
import { screenLock, startClean } from './lib/lock.ts'
import { Words } from './lib/words.tsx'
import './ui/fonts.ts'
import './ui/tokens.css'
import './ui/parts.css'
// Signing in asks for fields already, and so does nearly every page: they come once, with the shell.
import './ui/fields.tsx'

/** A session that was locked or ended anywhere is locked or ended here at the next answer. */
function ended(error: Error) {
  if (!(error instanceof Refused)) return
  if (error.code === 'locked') screenLock.close()
  if (error.code === 'not_signed_in') startClean()
}

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (query.queryKey[0] !== 'me') ended(error)
    },
  }),
  // Whatever was done may have been what was waiting.
  mutationCache: new MutationCache({
    onError: ended,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['today'] }),
  }),
  defaultOptions: { queries: { retry: (count, error) => !(error instanceof Refused) && count < 2 } },
})

const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no place for the house')
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Words>
        <RouterProvider router={router} />
      </Words>
    </QueryClientProvider>
  </StrictMode>,
)
