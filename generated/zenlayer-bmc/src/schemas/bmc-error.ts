// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * The body of every answer other than 200. It stands alone, without a `response` object around it.
 *
 * Source: conventions, table error-answer
 */
export interface BmcError {
  /**
   * Stable code of the fault, in upper case with underscores. New codes come without notice.
   *
   * Source: conventions, table error-answer, row code (the vendor's Go SDK keeps dotted spellings;
   * the service sends underscores)
   */
  code: string;
  /**
   * Text for people. It may change at any time, so do not compare it.
   *
   * Source: conventions, table error-answer, row message
   */
  message: string;
  /**
   * Id of the call; support asks for it.
   *
   * Source: conventions, table error-answer, row requestId
   */
  requestId: string;
}
