// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * An SSH key pair; only its public half is here.
 *
 * Source: sdk, table KeyPair
 */
export interface KeyPair {
  /**
   * Id, such as key-YWD2QFOl.
   *
   * Source: sdk, table KeyPair, row keyId
   */
  keyId: string;
  /**
   * When the key pair was made.
   *
   * Format date-time.
   *
   * Source: sdk, table KeyPair, row createTime
   */
  createTime?: string | null;
  /**
   * Text about the key pair.
   *
   * Source: sdk, table KeyPair, row keyDescription
   */
  keyDescription?: string | null;
  /**
   * Name.
   *
   * Source: sdk, table KeyPair, row keyName
   */
  keyName?: string | null;
  /**
   * Public keys in OpenSSH form, up to five, one on each line.
   *
   * Source: sdk, table KeyPair, row publicKey
   */
  publicKey?: string | null;
}
