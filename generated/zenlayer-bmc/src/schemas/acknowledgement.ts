// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Says that a request was accepted. The work itself goes on afterwards.
 *
 * Source: conventions, table success-answer
 */
export interface Acknowledgement {
  /**
   * Id of the call; support asks for it.
   *
   * Source: conventions, table success-answer, row requestId
   */
  requestId: string;
  /**
   * Holds nothing but the id of the call.
   *
   * Source: conventions, table success-answer, row response
   */
  response: {
    /**
     * The same id again.
     *
     * Source: conventions, table success-answer, row response.requestId
     */
    requestId: string;
  };
}
