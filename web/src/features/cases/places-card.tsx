import { useWords } from '../../lib/words.tsx'
import { Cite } from '../../lib/law.tsx'
import { Card, Note, Ref } from '../../ui/parts.tsx'
import { useNaming } from './naming.ts'
import type { FoundCase } from './found.ts'

type Places = FoundCase['places']

/** The unit that received the person, the court seized, and the one the charges call for, each with its provision. */
export function PlacesCard({ places }: { places: Places }) {
  const { say } = useWords()
  const naming = useNaming()
  const { competent } = places
  return (
    <Card title={say('cases.place')} icon="gavel">
      <dl className="facts">
        <dt>{say('cases.place.received')}</dt>
        <dd>{say('cases.place.unit-of', { court: naming.court(places.unit) })}</dd>
        <dt>{say('cases.place.seized')}</dt>
        <dd>{places.seized === null ? say('cases.place.no-seized') : naming.court(places.seized)}</dd>
        {competent === null ? null : (
          <>
            <dt>{say('cases.place.as-charged')}</dt>
            <dd>
              {competent.length === 0
                ? say('cases.place.unknown')
                : competent.map((seat) => <Seat key={seat.level} {...seat} />)}
            </dd>
          </>
        )}
      </dl>
      {places.rightLevel === false ? <Note tone="saffron">{say('cases.place.wrong-level')}</Note> : null}
      {competent === null || competent.length === 0 ? <Rule /> : null}
      {competent !== null && competent.length > 0 ? (
        <p className="soft">
          {competent.length > 1 || competent.some(({ joined }) => joined !== 'no') ? (
            <>
              {say('cases.place.joined')} — <Cite article="ma/act/2002/22-01#art_255" /> ·{' '}
              <Cite article="ma/act/2002/22-01#art_257" /> ·{' '}
            </>
          ) : null}
          {say('cases.place.child-apart')} — <Cite article="ma/act/2002/22-01#art_461" />
        </p>
      ) : null}
      <p className="soft">{say('common.not-verified')}</p>
    </Card>
  )
}

function Seat({ charges, formation, prosecution, court, basis }: NonNullable<Places['competent']>[number]) {
  const { say } = useWords()
  const naming = useNaming()
  return (
    <div className="seat">
      <div>
        {charges.map((charge) => (
          <span key={charge}>
            <Ref>{charge}</Ref>{' '}
          </span>
        ))}
      </div>
      <strong>{court === null ? say('cases.place.territory') : naming.court(court)}</strong>
      <div>
        {say(`cases.place.formation.${formation}`)} · {say(`posts.${prosecution}`)}
      </div>
      <div className="soft">
        {basis.map((article, n) => (
          <span key={article}>
            {n === 0 ? '' : ' · '}
            <Cite article={article} />
          </span>
        ))}
      </div>
      {prosecution === 'general_prosecutor' ? (
        <div className="soft">
          {say('cases.place.small-felony')} — <Cite article="ma/act/2002/22-01#art_49" />
        </div>
      ) : null}
    </div>
  )
}

/** The rule itself, to whoever has no charges to go by. */
function Rule() {
  const { say } = useWords()
  return (
    <ul className="bullets">
      <li>
        {say('cases.place.felony', { from: { ltr: '448-2' }, to: { ltr: '448-6' } })} —{' '}
        <Cite article="ma/act/2002/22-01#art_49" /> · <Cite article="ma/act/2002/22-01#art_254" /> ·{' '}
        <Cite article="ma/act/2002/22-01#art_416" />
      </li>
      <li>
        {say('cases.place.misdemeanour', { from: { ltr: '448-7' }, to: { ltr: '448-10' } })} —{' '}
        <Cite article="ma/act/2002/22-01#art_40" /> · <Cite article="ma/act/2002/22-01#art_374" />
      </li>
    </ul>
  )
}
