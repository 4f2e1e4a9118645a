import { correctPerson, seeDetails } from '@himaya/contract'
import { sexes, type CaseId, type PersonId } from '@himaya/domain'
import { countryName, spokenLanguages } from '@himaya/words'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { ask, perform, Refused } from '../../lib/ask.ts'
import { countryCodes } from '../../lib/countries.ts'
import { useDraft } from '../../lib/draft.tsx'
import { LinkButton } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Picker, TextBox } from '../../ui/fields.tsx'
import { Button, Card, Note } from '../../ui/parts.tsx'

type Details = Omit<z.output<typeof seeDetails.reply>, 'version'>
type Found = z.output<typeof seeDetails.reply>
/** The form: text boxes hold text, and an empty one is what is not known. */
type Form = Record<keyof Details, string>

const fields = ['name', 'born', 'document', 'sex', 'nationality', 'language'] as const

const toForm = (details: Details): Form => ({
  name: details.name ?? '',
  born: details.born ?? '',
  document: details.document ?? '',
  sex: details.sex ?? '',
  nationality: details.nationality ?? '',
  language: details.language ?? '',
})
const orNull = (text: string) => (text.trim() === '' ? null : text.trim())

interface Whose {
  readonly caseId: string
  readonly personId: string
}

/** What is known of a person, to be put right. Opening it shows who she is, and that is in the record. */
export function PersonPage({ caseId, personId }: Whose) {
  const { say } = useWords()
  const params = { caseId: caseId as CaseId, personId: personId as PersonId }
  const details = useQuery({
    queryKey: ['case', caseId, 'details', personId],
    queryFn: () => ask(seeDetails, { params }),
    gcTime: 0,
    // What is being typed is not changed under the hands of whoever types.
    staleTime: Infinity,
  })
  if (details.isPending) return <p className="soft">{say('common.loading')}</p>
  if (details.isError) return <Problem of={details.error} />
  return (
    <>
      <div className="heading">
        <h1>{say('cases.person-title')}</h1>
        <span className="acts">
          <LinkButton to="/cases/$caseId" params={{ caseId }} icon="folders">
            {say('reports.open-case')}
          </LinkButton>
        </span>
      </div>
      <PersonForm caseId={caseId} personId={personId} found={details.data} />
    </>
  )
}

function PersonForm({ caseId, personId, found }: Whose & { found: Found }) {
  const { say, formats, language, reader } = useWords()
  const params = { caseId: caseId as CaseId, personId: personId as PersonId }
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [start, setStart] = useState(found)
  const [form, setForm] = useState(() => toForm(found))
  /** What another officer wrote meanwhile, beside what stands in the form. */
  const [theirs, setTheirs] = useState<{ now: Found; by: string; at: string | undefined }>()
  const set = (part: Partial<Form>) => setForm((now) => ({ ...now, ...part }))
  const draft = useDraft({
    form: 'person',
    about: personId,
    value: form,
    touched: fields.some((field) => form[field] !== toForm(start)[field]),
    restore: set,
  })
  const save = useMutation({
    mutationFn: () =>
      perform(correctPerson, {
        params,
        body: {
          version: start.version,
          details: {
            name: orNull(form.name),
            born: orNull(form.born) as Details['born'],
            document: orNull(form.document),
            sex: orNull(form.sex) as Details['sex'],
            nationality: orNull(form.nationality),
            language: orNull(form.language),
          },
        },
      }),
    onSuccess: async () => {
      draft.sent()
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      await navigate({ to: '/cases/$caseId', params: { caseId } })
    },
    onError: async (error) => {
      if (!(error instanceof Refused) || error.code !== 'conflict') return
      const now = await ask(seeDetails, { params })
      const last = error.details['last'] as
        { at: string; officer: { nameAr: string; nameLa: string } } | undefined
      const by = (language === 'ar' ? last?.officer.nameAr : last?.officer.nameLa) ?? ''
      setTheirs({ now, by, at: last?.at })
      // Saving again is then a choice, made with both in sight.
      setStart(now)
    },
  })
  const conflict = save.error instanceof Refused && save.error.code === 'conflict'
  const tooYoung = form.born !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(form.born)
  const errors = tooYoung ? [{ id: 'born', says: say('cases.born-wrong') }] : []

  function submit(event: SyntheticEvent) {
    event.preventDefault()
    if (errors.length === 0) save.mutate()
  }

  const shown = (field: keyof Details, value: string) => {
    if (value === '') return say('common.not-recorded')
    if (field === 'sex') return say(value === 'female' ? 'reports.sex.female' : 'reports.sex.male')
    if (field === 'nationality') return countryName(value, reader).text
    const spoken = spokenLanguages.find((one) => one === value)
    return field === 'language' && spoken !== undefined ? say(`languages.${spoken}`) : value
  }
  const label = {
    name: say('reports.name'),
    born: say('cases.born'),
    document: say('cases.document'),
    sex: say('reports.sex'),
    nationality: say('cases.nationality'),
    language: say('cases.language'),
  }
  const changed =
    theirs === undefined ? [] : fields.filter((field) => toForm(theirs.now)[field] !== form[field])
  const collator = new Intl.Collator(language)
  return (
    <form className="form" onSubmit={submit} noValidate aria-busy={save.isPending}>
      <ErrorSummary title={say('common.error-summary', { count: errors.length })} errors={errors} />
      {conflict ? null : <Problem of={save.error} />}
      {draft.notice}
      {theirs === undefined ? null : (
        <Note tone="danger">
          <p>
            {say('cases.changed-meanwhile', {
              name: theirs.by,
              when: theirs.at === undefined ? '' : formats.moment(Date.parse(theirs.at)),
            })}
          </p>
          <ul className="rows">
            {changed.map((field) => (
              <li key={field} className="line">
                <span className="lead">{label[field]}</span>
                <span className="personal">
                  <bdi>{shown(field, toForm(theirs.now)[field])}</bdi>
                </span>
                <span className="end">
                  <Button onPress={() => set({ [field]: toForm(theirs.now)[field] })}>
                    {say('cases.take-theirs')}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </Note>
      )}
      <Card title={say('cases.identity')} icon="people">
        <div className="pair personal">
          <TextBox id="name" label={label.name} value={form.name} onChange={(name) => set({ name })} />
          <TextBox
            id="born"
            kind="date"
            label={label.born}
            wrong={errors[0]?.says}
            value={form.born}
            onChange={(born) => set({ born })}
          />
          <TextBox
            id="document"
            label={label.document}
            hint={say('cases.document-hint')}
            value={form.document}
            onChange={(document) => set({ document })}
          />
          <Picker
            id="sex"
            label={label.sex}
            nothing={say('common.unknown')}
            value={form.sex}
            onChange={(sex) => set({ sex })}
            options={sexes.map((value) => ({ value: value, says: say(`reports.sex.${value}`) }))}
          />
          <Picker
            id="nationality"
            label={label.nationality}
            nothing={say('common.unknown')}
            value={form.nationality}
            onChange={(nationality) => set({ nationality })}
            options={countryCodes()
              .map((value) => ({ value, says: countryName(value, reader).text }))
              .sort((a, b) => collator.compare(a.says, b.says))}
          />
          <Picker
            id="language"
            label={label.language}
            nothing={say('common.unknown')}
            value={form.language}
            onChange={(spoken) => set({ language: spoken })}
            options={spokenLanguages
              .map((value) => ({ value: value, says: say(`languages.${value}`) }))
              .sort((a, b) => collator.compare(a.says, b.says))}
          />
        </div>
        <p className="soft">{say('common.showing-recorded')}</p>
      </Card>
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={save.isPending}>
          {save.isPending
            ? say('common.loading')
            : theirs === undefined
              ? say('common.save')
              : say('cases.save-anyway')}
        </Button>
      </div>
    </form>
  )
}
