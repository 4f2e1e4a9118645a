import { gather, type Catalogue } from '@himaya/words'

const files = import.meta.glob<Catalogue>(
  '../../../../words/catalogue/{cases,common,nav,people,posts,problems,refusals,reports,signin,status}/ar.json',
  { eager: true, import: 'default' },
)

export default gather(files)
