/** What only named people open: sealed and opened in their own browsers, so that no server ever holds it. */
export { demonstrationPassphrase } from './demonstration.ts'
export {
  drawSecret,
  longestText,
  makeKeyring,
  openText,
  openWith,
  sealedSecretLength,
  sealText,
  sealTo,
  Unopened,
  type Keyring,
} from './envelope.ts'
export { fingerprint } from './fingerprint.ts'
export { dealAgain, dealIdentity, lendShare, openIdentity } from './identity.ts'
export { lendShelter, openReleased } from './release.ts'
export {
  drawSalt,
  fromPasskey,
  fromPassphrase,
  locked,
  lockedLength,
  lockKinds,
  saltLength,
  shortestPassphrase,
  unlocked,
  type Lock,
  type LockKind,
} from './lock.ts'
