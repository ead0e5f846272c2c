// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { type VerifySignature, verifySignature } from "../runtime/mocks/signature.js";

/** Checks the signatures of `signature`. */
export const signatureCheck: VerifySignature = /* @__PURE__ */ verifySignature({
  headers: { "X-ZC-Signature-Method": "ZC2-HMAC-SHA256", "X-ZC-Timestamp": "{time}" },
  time: { format: "unix", tolerance: 300 },
  signedHeaders: ["content-type", "host"],
  canonicalRequest: ["{method}", "/", "", "{headers}", "{headerNames}", "{bodyHash}"],
  stringToSign: ["ZC2-HMAC-SHA256", "{time}", "{requestHash}"],
  authorization:
    "ZC2-HMAC-SHA256 Credential={accessKeyId}, SignedHeaders={headerNames}, Signature={signature}",
});
