import { useWords } from '../../lib/words.tsx'
import { Button, Card, Ref } from '../../ui/parts.tsx'
import { QrPicture } from '../../ui/qr.tsx'

/** The last signature of the record on paper: what no hand on this machine can change any more. */
export function CheckpointSheet({
  signed,
  size,
  at,
}: {
  readonly signed: string
  readonly size: number
  readonly at: string
}) {
  const { say, formats } = useWords()
  return (
    <Card
      title={say('record.sheet.title')}
      icon="print"
      aside={
        <Button
          icon="print"
          onPress={() => {
            window.print()
          }}
        >
          {say('common.print')}
        </Button>
      }
    >
      <p className="soft">{say('record.sheet.hint')}</p>
      <p className="lead">
        {say('record.sheet.of', { count: size, moment: formats.moment(Date.parse(at)) })}
      </p>
      <div className="side">
        <QrPicture text={signed} says={say('record.sheet.picture')} />
        <div>
          <pre className="signed" dir="ltr">
            {signed}
          </pre>
          <p className="soft">{say('record.sheet.check')}</p>
          <p>
            <Ref>./himaya audit verify --checkpoint FILE</Ref>
          </p>
        </div>
      </div>
      <p className="receipt">{say('record.sheet.kept-by')}</p>
    </Card>
  )
}
