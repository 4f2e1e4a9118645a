import { elementCodes, type ElementKind } from '@himaya/domain'
import { Cite } from '../../lib/law.tsx'
import { useWords } from '../../lib/words.tsx'
import { Opener } from '../../ui/opener.tsx'
import { Button, Chip } from '../../ui/parts.tsx'
import type { Found, Open } from './found.ts'

type Element = Found['elements'][number]

/** Act, means and purpose side by side, and under them the fourth element with the three limbs it is made of. */
export function Matrix({
  found,
  open,
  onOpen,
}: {
  found: Found
  open: Open | undefined
  onOpen: (open: Open) => void
}) {
  const { say } = useWords()
  return (
    <div className="matrix">
      {found.elements.map((element) => (
        <section
          key={element.element}
          className={`element ${element.element === 'fourth' ? 'across' : ''}`}
          aria-labelledby={`element-${element.element}`}
        >
          <header>
            <h3 id={`element-${element.element}`}>{say(`elements.element.${element.element}`)}</h3>
            <State of={element} />
          </header>
          {element.element === 'fourth' ? (
            <p className="soft">
              {say('elements.together')} — <Cite article={element.article} />
            </p>
          ) : null}
          <ul className="values">
            {valuesOf(element).map(({ value, noted }) => (
              <li key={noted?.id ?? value}>
                {noted === undefined ? (
                  <Opener state="missing" under={say('elements.not-noted')}>
                    {say(`elements.value.${value}`)}
                  </Opener>
                ) : (
                  <Opener
                    state={noted.proofs.length > 0 ? 'backed' : 'bare'}
                    under={say('elements.documents', { count: noted.proofs.length })}
                    isOpen={open?.what === 'noted' && open.id === noted.id}
                    onOpen={() => onOpen({ what: 'noted', id: noted.id })}
                  >
                    {say(`elements.value.${value}`)}
                  </Opener>
                )}
              </li>
            ))}
          </ul>
          <NoteButton element={element.element} open={open} onOpen={onOpen} />
        </section>
      ))}
    </div>
  )
}

/** What is noted; of the fourth element its three limbs in the order of the text, those nobody has noted too. */
function valuesOf({ element, noted }: Element) {
  if (element !== 'fourth') return noted.map((one) => ({ value: one.value, noted: one }))
  return elementCodes.fourth.map((value) => ({ value, noted: noted.find((one) => one.value === value) }))
}

function NoteButton({
  element,
  open,
  onOpen,
}: {
  element: ElementKind
  open: Open | undefined
  onOpen: (open: Open) => void
}) {
  const { say } = useWords()
  return (
    <span className="foot">
      <Button
        icon="plus"
        aria-label={say('elements.note-in', { element: say(`elements.element.${element}`) })}
        aria-expanded={open?.what === 'list' && open.element === element}
        onPress={() => onOpen({ what: 'list', element })}
      >
        {say('elements.note')}
      </Button>
    </span>
  )
}

/** What there is for an element, in a word. The fourth is supported only when each of its limbs is. */
function State({ of: { element, support, lacking, noted } }: { of: Element }) {
  const { say } = useWords()
  const bare = element === 'fourth' ? noted.filter(({ proofs }) => proofs.length === 0).length : 0
  if (support.state === 'not_noted') return <Chip tone="saffron">{say('elements.support.not_noted')}</Chip>
  if (lacking.length > 0)
    return <Chip tone="saffron">{say('elements.lacking', { count: lacking.length })}</Chip>
  if (bare > 0) return <Chip tone="saffron">{say('elements.bare', { count: bare })}</Chip>
  if (support.state === 'not_required')
    return <Chip tone="indigo">{say('elements.support.not_required')}</Chip>
  if (support.state === 'noted_without_proof')
    return <Chip tone="saffron">{say('elements.support.noted_without_proof')}</Chip>
  return <Chip tone="cedar">{say('elements.support.supported', { proofs: support.proofs })}</Chip>
}
