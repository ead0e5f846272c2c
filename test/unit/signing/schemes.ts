import { fileURLToPath } from "node:url";
import { buildApi } from "../../../generator/model/build/index.ts";
import { readSource } from "../../../generator/source/read.ts";
import type { Scheme, Signing } from "../../../templates/runtime/client/credentials.ts";
import { sign } from "../../../templates/runtime/client/sign.ts";
import { basicTime, unixTime } from "../../../templates/runtime/client/sign-time.ts";

/** The scheme of a spec that signs requests, as the generated package gives it to the runtime. */
export function signatureOf(spec: string, special: Partial<Signing> = {}): Scheme {
  const signing = { ...signingOf(spec), ...special };
  return { apply: sign, name: "Authorization", parts: ["accessKeyId", "secretAccessKey"], signing };
}

const known = new Map<string, Signing>();

/** What a spec says of its signatures. */
export function signingOf(spec: string): Signing {
  const signing = known.get(spec) ?? readSigning(spec);
  known.set(spec, signing);
  return signing;
}

function readSigning(spec: string): Signing {
  const entry = fileURLToPath(new URL(`../../../specs/${spec}/openapi.yaml`, import.meta.url));
  const source = readSource(entry).value;
  for (const scheme of source ? buildApi(source).value.securitySchemes : []) {
    if (scheme.type !== "apiKey" || !scheme.signing) continue;
    const { headers, time, bodyHashHeader, ...rest } = scheme.signing;
    return {
      ...rest,
      ...(bodyHashHeader === undefined ? {} : { bodyHashHeader }),
      headers: Object.fromEntries(headers),
      time: { basic: basicTime, unix: unixTime }[time.format],
      tolerance: time.tolerance,
    };
  }
  throw new Error(`${spec} declares no signature`);
}
