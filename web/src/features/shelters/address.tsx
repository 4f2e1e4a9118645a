import { openShelter, shelterPurposes } from '@himaya/contract'
import type { ReferralId, ServiceId } from '@himaya/domain'
import { openText, openWith } from '@himaya/vault'
import { useState } from 'react'
import { inquire, Refused } from '../../lib/ask.ts'
import { bytesOf, Unlock, type Private } from '../../lib/personal-key.tsx'
import { useWords } from '../../lib/words.tsx'
import { Picker } from '../../ui/fields.tsx'
import { Button, Card, Note } from '../../ui/parts.tsx'
import { useBriefly } from '../../ui/sensitive.tsx'

type Purpose = (typeof shelterPurposes)[number]

/** Seconds that an address stays on the screen. */
const seconds = 60

/** The service has not sealed the address to whoever asks yet. */
class NotGiven extends Error {}

/** What opens an address, and the address itself, for one look. @throws NotGiven */
export async function opened(
  of: { referral: ReferralId } | { service: ServiceId },
  purpose: Purpose,
  key: Private,
): Promise<{ secret: Uint8Array; address: string; version: number }> {
  const found = await inquire(openShelter, { of, purpose })
  if (found.key === null) throw new NotGiven()
  const version = String(found.version)
  const secret = await openWith(key, bytesOf(found.key.wrapped), [
    'shelter_key',
    found.service,
    version,
    found.officer,
  ])
  const address = await openText(secret, bytesOf(found.address), ['shelter', found.service, version])
  return { secret, address, version: found.version }
}

/** Where she lives now: opened on this screen with the key of the assistant who follows her, for a purpose and a minute. */
export function ShelterAddress({ referralId }: { referralId: string }) {
  const { say } = useWords()
  const [asking, setAsking] = useState(false)
  const [purpose, setPurpose] = useState<Purpose | ''>('')
  const [closed, setClosed] = useState<'not-given' | 'not-yours'>()
  const [address, setAddress] = useBriefly<string>(seconds)
  const mine = shelterPurposes.filter((one) => one !== 'own_work' && one !== 'release')
  return (
    <Card title={say('shelters.address')} icon="lock">
      {address !== undefined ? (
        <>
          <p className="said personal" dir="auto">
            {address}
          </p>
          <p className="soft">{say('shelters.goes-in', { seconds: String(seconds) })}</p>
          <div className="chips">
            <Button icon="eye-off" onPress={() => setAddress(undefined)}>
              {say('shelters.hide')}
            </Button>
          </div>
        </>
      ) : asking ? (
        <div className="form">
          <Picker
            id="purpose"
            label={say('shelters.purpose')}
            value={purpose}
            onChange={setPurpose}
            nothing={say('shelters.purpose-missing')}
            options={mine.map((value) => ({ value, says: say(`shelters.purpose.${value}`) }))}
          />
          {closed === undefined ? null : (
            <div role="alert">
              <Note tone="saffron">{say(`shelters.${closed}`)}</Note>
            </div>
          )}
          {purpose === '' ? null : (
            <Unlock
              onUnlocked={async (key) => {
                setClosed(undefined)
                try {
                  const found = await opened({ referral: referralId as ReferralId }, purpose, key)
                  setAsking(false)
                  setPurpose('')
                  setAddress(found.address)
                } catch (error) {
                  if (error instanceof NotGiven) setClosed('not-given')
                  else if (error instanceof Refused && error.code === 'not_found') setClosed('not-yours')
                  else throw error
                }
              }}
            />
          )}
          <div className="chips">
            <Button onPress={() => setAsking(false)}>{say('common.cancel')}</Button>
          </div>
        </div>
      ) : (
        <>
          <p className="soft">{say('shelters.address-hint')}</p>
          <div className="chips">
            <Button icon="eye" onPress={() => setAsking(true)}>
              {say('shelters.show')}
            </Button>
          </div>
        </>
      )}
    </Card>
  )
}
