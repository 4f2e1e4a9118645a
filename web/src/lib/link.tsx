import { createLink, Link, type LinkComponent } from '@tanstack/react-router'
import type { AnchorHTMLAttributes } from 'react'
import { Icon, type IconName } from '../ui/icon.tsx'

function ButtonLook({
  kind,
  icon,
  children,
  ...props
}: AnchorHTMLAttributes<HTMLAnchorElement> & { kind?: 'primary'; icon?: IconName }) {
  return (
    <a {...props} className={`button ${kind ?? ''}`}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </a>
  )
}

/** A link that looks like a button. */
export const LinkButton: LinkComponent<typeof ButtonLook> = createLink(ButtonLook)

function Row(props: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a {...props} className="line" />
}

/** A whole row that leads where the work is done. */
export const RowLink: LinkComponent<typeof Row> = createLink(Row)

export { Link }
