import { ReferralPage } from '../features/referral/referral-page.tsx'
import { ShelterAddress } from '../features/shelters/address.tsx'

/** One referral, with what its unit may open of the shelter that accepted it. */
export function Referral({ referralId }: { referralId: string }) {
  return <ReferralPage referralId={referralId} stay={<ShelterAddress referralId={referralId} />} />
}
