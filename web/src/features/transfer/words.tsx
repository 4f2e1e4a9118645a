import type { seeTransfer } from '@himaya/contract'
import type { TransferState } from '@himaya/domain'
import type { z } from 'zod'
import { useWords } from '../../lib/words.tsx'
import { Chip } from '../../ui/parts.tsx'

/** A case on its way to the Court of Appeal. */
export type Transfer = z.output<typeof seeTransfer.reply>

const toneOf = {
  sent: 'saffron',
  received: 'saffron',
  accepted: 'cedar',
  returned: 'clay',
} as const satisfies Record<TransferState, string>

export function State({ of: state }: { of: TransferState }) {
  const { say } = useWords()
  return <Chip tone={toneOf[state]}>{say(`status.transfer.${state}`)}</Chip>
}

/** From where to where, and when each step was taken. */
export function Way({ of: { from, to, sentAt, movedAt, state } }: { of: Transfer }) {
  const { say, formats, language } = useWords()
  const nameOf = (court: Transfer['from']) => (language === 'ar' ? court.ar : court.fr)
  return (
    <div>
      <p>{say('transfer.from-to', { from: nameOf(from), to: nameOf(to) })}</p>
      <p className="soft">
        {say('transfer.sent', { day: formats.moment(Date.parse(sentAt)) })}
        {movedAt === null
          ? ''
          : ` · ${say(`status.transfer.${state}`)} ${say('transfer.moved', { day: formats.moment(Date.parse(movedAt)) })}`}
      </p>
    </div>
  )
}
