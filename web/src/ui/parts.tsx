import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps } from 'react-aria-components'
import { Icon, type IconName } from './icon.tsx'

/** Something to press. `primary` is the one thing this page is for; `danger` destroys. */
export function Button({
  kind,
  icon,
  wide = false,
  children,
  ...props
}: Omit<ButtonProps, 'children' | 'className'> & {
  kind?: 'primary' | 'danger'
  icon?: IconName
  /** As wide as what holds it. */
  wide?: boolean
  children: ReactNode
}) {
  return (
    <AriaButton {...props} className={`button ${kind ?? ''} ${wide ? 'wide' : ''}`}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </AriaButton>
  )
}

/** A part of a page with a title. `calls` asks for the reader's hand; `safe` holds what protects a person. */
export function Card({
  title,
  icon,
  aside,
  tone,
  children,
}: {
  title: string
  icon?: IconName
  aside?: ReactNode
  tone?: 'calls' | 'safe' | undefined
  children: ReactNode
}) {
  return (
    <section className={`card ${tone ?? ''}`}>
      <header>
        {icon === undefined ? null : <Icon name={icon} />}
        <h2>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  )
}

/** A state in a word, a shape and a colour. */
export function Chip({
  tone,
  icon,
  children,
}: {
  tone?: 'cedar' | 'saffron' | 'clay' | 'indigo' | undefined
  icon?: IconName
  children: ReactNode
}) {
  return (
    <span className={`chip ${tone ?? ''}`}>
      {icon === undefined ? null : <Icon name={icon} size={15} />}
      {children}
    </span>
  )
}

/** Something to know before going on. */
export function Note({ tone, children }: { tone?: 'saffron' | 'danger' | undefined; children: ReactNode }) {
  return (
    <div className={`note ${tone ?? ''}`} role={tone === 'danger' ? 'alert' : undefined}>
      <Icon name={tone === undefined ? 'info' : 'alert'} />
      <div>{children}</div>
    </div>
  )
}

/** What to do when there is nothing here. */
export function Empty({ icon, title, children }: { icon: IconName; title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <Icon name={icon} size={32} />
      <h3>{title}</h3>
      {children}
    </div>
  )
}

/** One fact of a list of them. */
export function Fact({ is, children }: { is: string; children: ReactNode }) {
  return (
    <>
      <dt>{is}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** A reference, an article or a number: always read from left to right, whatever stands around it. */
export function Ref({ children }: { children: ReactNode }) {
  return <bdi dir="ltr">{children}</bdi>
}
