// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { type VerifySignature, verifySignature } from "../runtime/mocks/signature.js";

/** Checks the signatures of `signature`. */
export const signatureCheck: VerifySignature = /* @__PURE__ */ verifySignature({
  headers: { "X-Sdk-Date": "{time}", "X-Security-Token": "{sessionToken}" },
  bodyHashHeader: "x-sdk-content-sha256",
  time: { format: "basic", tolerance: 900 },
  signedHeaders: [
    "host",
    "x-client-token",
    "x-project-id",
    "x-sdk-content-sha256",
    "x-sdk-date",
    "x-security-token",
  ],
  canonicalRequest: [
    "{method}",
    "{pathWithSlash}",
    "{query}",
    "{headers}",
    "{headerNames}",
    "{bodyHash}",
  ],
  stringToSign: ["SDK-HMAC-SHA256", "{time}", "{requestHash}"],
  authorization:
    "SDK-HMAC-SHA256 Access={accessKeyId}, SignedHeaders={headerNames}, Signature={signature}",
});
