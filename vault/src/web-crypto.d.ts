/** Browsers declare these, and Node has them without names of their own. */
interface CryptoKey {
  readonly extractable: boolean
}
interface CryptoKeyPair {
  publicKey: CryptoKey
  privateKey: CryptoKey
}
