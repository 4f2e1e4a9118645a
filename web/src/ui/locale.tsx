import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'

/** In which locale dates are typed and lists are sorted. */
export function Locale({ locale, children }: { locale: string; children: ReactNode }) {
  return <I18nProvider locale={locale}>{children}</I18nProvider>
}
