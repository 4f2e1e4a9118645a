import { elementCodes, factOfElement, type ElementCode, type FactFault } from '@himaya/domain'
import { vocabulary } from '@himaya/law'
import { useWords } from '../../lib/words.tsx'
import { Choices, TextBox, Tick } from '../../ui/fields.tsx'
import { Card } from '../../ui/parts.tsx'
import { Many } from './many.tsx'
import { AccusedFields, VictimFields } from './people-fields.tsx'
import type { Told, Wrong } from './told.ts'

const faults = [
  'not_a_day',
  'ends_before_it_starts',
  'in_the_future',
  'not_an_age',
  'older_than_130',
  'accused_is_the_only_victim',
  'appears_twice',
] as const
const isSaid = (reason: FactFault['reason']): reason is (typeof faults)[number] =>
  (faults as readonly string[]).includes(reason)

/** The words of a fact pattern, each with the words it is read in. */
const listed = (kind: 'act' | 'means' | 'purpose') =>
  (elementCodes[kind] as readonly ElementCode[]).map((code) => ({ code, word: factOfElement[code] }))
const limbs = [
  ['will_taken_away', 'willDeprived'],
  ['freedom_to_change_taken_away', 'freedomDeprived'],
  ['dignity_violated', 'dignityViolated'],
] as const
const yesNo = { yes: true, no: false, unknown: null } as const

/** Facts made up, in the words of the law: whatever cannot be is said beside the field it is in. */
export function FactsForm({
  told,
  fault,
  onChange,
}: {
  told: Told
  fault: FactFault | undefined
  onChange: (part: Partial<Told>) => void
}) {
  const { say } = useWords()
  const wrong: Wrong = (path) => {
    if (fault?.path !== path) return undefined
    const { reason } = fault
    return isSaid(reason) ? say(`qualification.fault.${reason}`) : say('qualification.fault.other')
  }
  const words = (kind: 'act' | 'means' | 'purpose') =>
    listed(kind).map(({ code, word }) => ({ value: word, says: say(`elements.value.${code}`) }))
  const answered = (value: boolean | null) => (value === null ? 'unknown' : value ? 'yes' : 'no')
  return (
    <form className="column" noValidate onSubmit={(event) => event.preventDefault()}>
      <Card title={say('qualification.facts')} icon="calendar">
        <div className="form">
          <div className="pair">
            <TextBox
              id="calc-from"
              kind="date"
              label={say('elements.began')}
              wrong={wrong('offenceDate') ?? wrong('offenceFrom')}
              value={told.from}
              onChange={(from) => onChange({ from })}
            />
            <TextBox
              id="calc-to"
              kind="date"
              label={say('elements.ended')}
              hint={say('qualification.one-day')}
              wrong={wrong('offenceTo')}
              value={told.to}
              onChange={(to) => onChange({ to })}
            />
          </div>
          <Choices
            id="calc-stage"
            label={say('qualification.stage')}
            value={told.stage}
            onChange={(stage) => onChange({ stage })}
            options={vocabulary.stages.map((value) => ({
              value,
              says: say(`elements.circumstance.${value}`),
            }))}
          />
        </div>
      </Card>
      <Card title={say('elements.title')} icon="scale">
        <div className="form">
          <Many
            label={say('elements.element.act')}
            value={told.acts}
            options={words('act')}
            onChange={(acts) => onChange({ acts: acts as Told['acts'] })}
          />
          <Many
            label={say('elements.element.means')}
            value={told.means}
            options={words('means')}
            onChange={(means) => onChange({ means: means as Told['means'] })}
          />
          <Many
            label={say('elements.element.purpose')}
            value={told.purposes}
            options={words('purpose')}
            onChange={(purposes) => onChange({ purposes: purposes as Told['purposes'] })}
          />
          {limbs.map(([code, limb]) => (
            <Choices
              key={limb}
              id={`calc-${limb}`}
              label={say(`elements.value.${code}`)}
              value={answered(told.domination[limb])}
              onChange={(value) => onChange({ domination: { ...told.domination, [limb]: yesNo[value] } })}
              options={(['yes', 'no', 'unknown'] as const).map((value) => ({
                value,
                says: say(`qualification.answer.${value}`),
              }))}
            />
          ))}
        </div>
      </Card>
      <Card title={say('elements.of-facts')} icon="flag">
        <div className="form">
          <Many
            label={say('qualification.methods')}
            value={told.methods}
            options={vocabulary.methods.map((value) => ({
              value,
              says: say(`elements.circumstance.${value}`),
            }))}
            onChange={(methods) => onChange({ methods })}
          />
          <div className="chips">
            <Tick value={told.criminalGang} onChange={(criminalGang) => onChange({ criminalGang })}>
              {say('elements.circumstance.criminal_gang')}
            </Tick>
            <Tick value={told.transnational} onChange={(transnational) => onChange({ transnational })}>
              {say('elements.circumstance.transnational')}
            </Tick>
          </div>
        </div>
      </Card>
      <AccusedFields told={told} wrong={wrong} onChange={onChange} />
      <VictimFields told={told} wrong={wrong} onChange={onChange} />
    </form>
  )
}
