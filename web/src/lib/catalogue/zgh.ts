import { gather, type Catalogue } from '@himaya/words'

const files = import.meta.glob<Catalogue>('../../../../words/catalogue/*/zgh.json', {
  eager: true,
  import: 'default',
})

export default gather(files)
