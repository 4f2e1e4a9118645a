import {
  IconAlertTriangle,
  IconBook2,
  IconCalendarEvent,
  IconChartBar,
  IconCheck,
  IconChevronRight,
  IconClock,
  IconDeviceMobile,
  IconEye,
  IconEyeOff,
  IconFlag,
  IconFolders,
  IconGavel,
  IconHeartHandshake,
  IconInfoCircle,
  IconFingerprint,
  IconLanguage,
  IconLock,
  IconLogout,
  IconPencil,
  IconPlus,
  IconPrinter,
  IconScale,
  IconSearch,
  IconShield,
  IconSun,
  IconTimeline,
  IconUserCircle,
  IconUsers,
  type Icon as TablerIcon,
} from '@tabler/icons-react'

const icons = {
  alert: IconAlertTriangle,
  book: IconBook2,
  calendar: IconCalendarEvent,
  chart: IconChartBar,
  check: IconCheck,
  clock: IconClock,
  device: IconDeviceMobile,
  edit: IconPencil,
  eye: IconEye,
  'eye-off': IconEyeOff,
  flag: IconFlag,
  folders: IconFolders,
  forward: IconChevronRight,
  gavel: IconGavel,
  info: IconInfoCircle,
  language: IconLanguage,
  passkey: IconFingerprint,
  leave: IconLogout,
  lock: IconLock,
  people: IconUsers,
  person: IconUserCircle,
  plus: IconPlus,
  referral: IconHeartHandshake,
  print: IconPrinter,
  scale: IconScale,
  search: IconSearch,
  shield: IconShield,
  sun: IconSun,
  timeline: IconTimeline,
} satisfies Record<string, TablerIcon>

export type IconName = keyof typeof icons

/** A picture beside a word, never instead of it: hidden from whoever listens. Only those that point are mirrored. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  const Picture = icons[name]
  const points = name === 'forward' || name === 'leave'
  return <Picture size={size} stroke={1.7} aria-hidden className={points ? 'flip' : ''} />
}
