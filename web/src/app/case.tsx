import { CasePage } from '../features/cases/case-page.tsx'

/** A case, put together from the parts that each noun brings. */
export function Case({ caseId }: { caseId: string }) {
  return <CasePage caseId={caseId} main={() => null} side={() => null} />
}
