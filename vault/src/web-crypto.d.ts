/** Browsers declare it, and Node has it without a name of its own. */
interface CryptoKeyPair {
  publicKey: CryptoKey
  privateKey: CryptoKey
}
