import { vocabulary } from '@himaya/law'
import { useWords } from '../../lib/words.tsx'
import { Choices, Picker, TextBox, Tick } from '../../ui/fields.tsx'
import { Button, Card } from '../../ui/parts.tsx'
import { Many } from './many.tsx'
import { someAccused, someVictim, type Told, type ToldAccused, type ToldVictim, type Wrong } from './told.ts'

interface Fields {
  readonly told: Told
  readonly wrong: Wrong
  readonly onChange: (part: Partial<Told>) => void
}

const changed = <One extends { readonly key: string }>(
  all: readonly One[],
  key: string,
  part: Partial<One>,
) => all.map((one) => (one.key === key ? { ...one, ...part } : one))

const reports = {
  before_execution: 'reported_before_execution',
  prevented_completion: 'report_prevented_completion',
  after_enabling_arrests: 'report_enabled_arrests',
} as const

/** Whoever is accused in the facts told, each alone. */
export function AccusedFields({ told, wrong, onChange }: Fields) {
  const { say } = useWords()
  const change = (key: string, part: Partial<ToldAccused>) =>
    onChange({ accused: changed(told.accused, key, part) })
  return (
    <Card
      title={say('qualification.accused-title')}
      icon="gavel"
      aside={
        <Button icon="plus" onPress={() => onChange({ accused: [...told.accused, someAccused()] })}>
          {say('qualification.add-accused')}
        </Button>
      }
    >
      {told.accused.map((one, n) => (
        <fieldset key={one.key} className="form charged">
          <legend>{say('qualification.accused-number', { number: n + 1 })}</legend>
          <Choices
            id={`calc-kind-${one.key}`}
            label={say('qualification.kind')}
            value={one.kind}
            onChange={(kind) => change(one.key, { kind })}
            options={vocabulary.kinds.map((value) => ({ value, says: say(`qualification.kind.${value}`) }))}
          />
          <div className="pair">
            <Picker
              id={`calc-role-${one.key}`}
              label={say('qualification.unassessed.part')}
              value={one.role}
              onChange={(role) => change(one.key, role === '' ? {} : { role })}
              options={vocabulary.roles.map((value) => ({
                value,
                says: say(`elements.circumstance.${value}`),
              }))}
            />
            <Picker
              id={`calc-reported-${one.key}`}
              label={say('qualification.reported')}
              value={one.reported}
              onChange={(reported) => change(one.key, reported === '' ? {} : { reported })}
              options={vocabulary.reported.map((value) => ({
                value,
                says:
                  value === 'none'
                    ? say('qualification.reported.none')
                    : say(`elements.circumstance.${reports[value]}`),
              }))}
            />
          </div>
          <div className="chips">
            <Tick value={one.armed} onChange={(armed) => change(one.key, { armed })}>
              {say('elements.circumstance.armed')}
            </Tick>
            <Tick value={one.habitual} onChange={(habitual) => change(one.key, { habitual })}>
              {say('elements.circumstance.habitual')}
            </Tick>
            <Tick value={one.official} onChange={(official) => change(one.key, { official })}>
              {say('elements.circumstance.official_using_function')}
            </Tick>
          </div>
          <div className="pair">
            {told.victims.map((victim, v) => (
              <Picker
                key={victim.key}
                id={`calc-relation-${one.key}-${victim.key}`}
                label={say('qualification.relation', { number: v + 1 })}
                value={one.relations[victim.key] ?? ''}
                onChange={(relation) => {
                  const { [victim.key]: _, ...others } = one.relations
                  change(one.key, {
                    relations: relation === '' ? others : { ...others, [victim.key]: relation },
                  })
                }}
                options={vocabulary.relations.map((value) => ({
                  value,
                  says: say(`elements.circumstance.${value}`),
                }))}
                nothing={say('qualification.no-relation')}
              />
            ))}
            <Picker
              id={`calc-same-${one.key}`}
              label={say('qualification.same')}
              wrong={wrong(`offenders[${String(n)}].id`)}
              value={told.victims.some(({ key }) => key === one.same) ? one.same : ''}
              onChange={(same) => change(one.key, { same })}
              options={told.victims.map(({ key }, v) => ({
                value: key,
                says: say('qualification.victim', { number: v + 1 }),
              }))}
              nothing={say('qualification.nobody')}
            />
          </div>
          {told.accused.length < 2 ? null : (
            <span>
              <Button
                onPress={() => onChange({ accused: told.accused.filter(({ key }) => key !== one.key) })}
              >
                {say('qualification.remove')}
              </Button>
            </span>
          )}
        </fieldset>
      ))}
    </Card>
  )
}

/** Whoever is a victim in the facts told. */
export function VictimFields({ told, wrong, onChange }: Fields) {
  const { say } = useWords()
  const change = (key: string, part: Partial<ToldVictim>) =>
    onChange({ victims: changed(told.victims, key, part) })
  return (
    <Card
      title={say('qualification.victims-title')}
      icon="people"
      aside={
        <Button icon="plus" onPress={() => onChange({ victims: [...told.victims, someVictim()] })}>
          {say('qualification.add-victim')}
        </Button>
      }
    >
      {told.victims.map((one, n) => (
        <fieldset key={one.key} className="form charged">
          <legend>{say('qualification.victim', { number: n + 1 })}</legend>
          <div className="pair">
            <TextBox
              id={`calc-age-${one.key}`}
              label={say('qualification.age')}
              hint={say('qualification.age-hint')}
              wrong={wrong(`victims[${String(n)}].age`)}
              value={one.age}
              onChange={(age) => change(one.key, { age })}
            />
            <Picker
              id={`calc-harm-${one.key}`}
              label={say('qualification.harm')}
              value={one.harm}
              onChange={(harm) => change(one.key, harm === '' ? {} : { harm })}
              options={vocabulary.harms.map((value) => ({
                value,
                says: say(`elements.circumstance.${value === 'none' ? 'no_lasting_harm' : value}`),
              }))}
            />
          </div>
          <Many
            label={say('qualification.vulnerabilities')}
            value={one.vulnerabilities}
            options={vocabulary.vulnerabilities.map((value) => ({
              value,
              says: say(`elements.circumstance.${value}`),
            }))}
            onChange={(vulnerabilities) => change(one.key, { vulnerabilities })}
          />
          <div className="chips">
            <Tick value={one.pregnant} onChange={(pregnant) => change(one.key, { pregnant })}>
              {say('elements.circumstance.pregnant')}
            </Tick>
          </div>
          {told.victims.length < 2 ? null : (
            <span>
              <Button
                onPress={() => onChange({ victims: told.victims.filter(({ key }) => key !== one.key) })}
              >
                {say('qualification.remove')}
              </Button>
            </span>
          )}
        </fieldset>
      ))}
    </Card>
  )
}
