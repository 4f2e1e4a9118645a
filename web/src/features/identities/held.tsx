import { requestAct } from '@himaya/contract'
import { purposesOf, type ActPurpose } from '@himaya/domain'
import { useState } from 'react'
import { perform } from '../../lib/ask.ts'
import { Confirm } from '../../lib/confirm.tsx'
import { useWords } from '../../lib/words.tsx'
import { Picker } from '../../ui/fields.tsx'
import { Button, Card, Chip, Note } from '../../ui/parts.tsx'
import { useBriefly } from '../../ui/sensitive.tsx'
import { OneRequest } from './request.tsx'
import { keyedOf, Members, useSubject, type Held } from './subject.tsx'

/** Seconds that an identity stays on the screen. */
const seconds = 60

/** One that my formation holds: who can still open it, what was asked, and what I may ask. */
export function HeldIdentity({ of, onChange }: { of: Held; onChange: () => Promise<unknown> }) {
  const { say, formats } = useWords()
  const subject = useSubject()
  const [asking, setAsking] = useState<'identity.unseal' | 'identity.deal'>()
  const [shown, setShown] = useBriefly<string>(seconds)
  const live = of.members.filter((one) => one.live === true).length
  const changed = of.members.some((one) => !one.sits) || keyedOf(of).some((one) => one.live !== true)
  const done = () => {
    setAsking(undefined)
    return onChange()
  }
  return (
    <Card title={subject(of)} icon="lock">
      <p className="soft">
        {say('identities.dealt', { when: formats.moment(Date.parse(of.dealtAt)) })}{' '}
        <Chip tone={live > 2 ? 'cedar' : 'saffron'}>{say('identities.live', { count: live })}</Chip>
      </p>
      {live < 2 ? (
        <Note tone="danger">{say('identities.lost')}</Note>
      ) : live === 2 ? (
        <Note tone="saffron">{say('identities.two-left')}</Note>
      ) : null}
      {live >= 2 && changed ? <Note tone="saffron">{say('identities.changed')}</Note> : null}
      {shown === undefined ? null : (
        <>
          <p className="said personal" dir="auto">
            {shown}
          </p>
          <p className="soft">{say('identities.goes-in', { seconds: String(seconds) })}</p>
          <div className="chips">
            <Button icon="eye-off" onPress={() => setShown(undefined)}>
              {say('identities.hide')}
            </Button>
          </div>
        </>
      )}
      <Members of={of.members} />
      {of.requests.length === 0 ? null : (
        <ul className="rows">
          {of.requests.map((one) => (
            <li key={one.id}>
              <OneRequest of={one} held={of} onShown={setShown} onChange={onChange} />
            </li>
          ))}
        </ul>
      )}
      {asking !== undefined ? (
        <Ask act={asking} held={of} onDone={done} onClose={() => setAsking(undefined)} />
      ) : live < 2 ? null : (
        <div className="chips">
          <Button icon="eye" onPress={() => setAsking('identity.unseal')}>
            {say('identities.ask')}
          </Button>
          <Button
            {...(changed ? { kind: 'primary' } : {})}
            icon="people"
            onPress={() => setAsking('identity.deal')}
          >
            {say('identities.ask-deal')}
          </Button>
        </div>
      )}
    </Card>
  )
}

/** Asks another of the formation, saying what for; a passkey signs exactly that. */
function Ask({
  act,
  held,
  onDone,
  onClose,
}: {
  act: 'identity.unseal' | 'identity.deal'
  held: Held
  onDone: () => Promise<unknown>
  onClose: () => void
}) {
  const { say } = useWords()
  const subject = useSubject()
  const [purpose, setPurpose] = useState<ActPurpose | ''>('')
  const [key] = useState(() => crypto.randomUUID())
  const [sure, setSure] = useState(false)
  return (
    <div className="form">
      <Picker
        id={`purpose-${held.person}`}
        label={say('identities.purpose')}
        value={purpose}
        onChange={setPurpose}
        nothing={say('identities.purpose-missing')}
        options={purposesOf[act].map((value) => ({ value, says: say(`approvals.purpose.${value}`) }))}
      />
      <div className="chips">
        <Button kind="primary" isDisabled={purpose === ''} onPress={() => setSure(true)}>
          {say('identities.ask-now')}
        </Button>
        <Button onPress={onClose}>{say('common.cancel')}</Button>
      </div>
      {!sure || purpose === '' ? null : (
        <Confirm
          title={say(`approvals.act.${act}`)}
          send={() =>
            perform(requestAct, { key, body: { act, case: held.caseId, about: held.person, purpose } })
          }
          onDone={() => void onDone()}
          onClose={() => setSure(false)}
        >
          <p>
            {subject(held)} · {say('approvals.for', { purpose: say(`approvals.purpose.${purpose}`) })}
          </p>
          <Note>{say('identities.ask-means')}</Note>
        </Confirm>
      )}
    </div>
  )
}
