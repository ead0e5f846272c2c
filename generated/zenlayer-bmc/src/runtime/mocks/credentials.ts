import type { Fault } from "./fault.js";
import type { MockCredential, MockOperation } from "./operation.js";
import { textAt, type Received } from "./received.js";
import type { AcceptedCredentials } from "./types.js";

/**
 * Why a request is refused that lacks every one of the operation's alternatives, or brings credentials that are not accepted. Any
 * well-formed credential will do where nothing is said about those that are.
 */
export async function credentialFault(
  received: Received,
  { security = [], codes = [] }: MockOperation,
  accepted: AcceptedCredentials | undefined,
  now: () => number,
): Promise<Fault | undefined> {
  if (security.length === 0) return undefined;
  const given = security.filter((alternative) =>
    alternative.every((credential) => has(received, credential)),
  );
  const refuse = (message: string, code: string | undefined): Fault => {
    const listed = codes.find((entry) => entry.code === code);
    return {
      statuses: [listed?.status ?? 401],
      message,
      ...(code === undefined ? {} : { code }),
    };
  };
  if (given.length === 0) {
    const code = security.flat().find((credential) => credential.codes?.missing)?.codes?.missing;
    return refuse("credentials are missing", code);
  }
  if (!accepted) return undefined;
  const refused: Fault[] = [];
  for (const alternative of given) {
    const faults = await Promise.all(
      alternative.map(async (credential) => {
        const found = await refusal(received, credential, accepted, now);
        return found && refuse(found.message, credential.codes?.[found.kind]);
      }),
    );
    const fault = faults.find((one) => one !== undefined);
    if (!fault) return undefined;
    refused.push(fault);
  }
  return refused[0];
}

type Refusal = { readonly kind: "wrong" | "late"; readonly message: string };

async function refusal(
  received: Received,
  credential: MockCredential,
  { tokens = [], keys = [] }: AcceptedCredentials,
  now: () => number,
): Promise<Refusal | undefined> {
  const { in: place, name, scheme, verify, isPart = false } = credential;
  // What comes with a signature is judged by the signature.
  if (isPart) return undefined;
  const text = textAt(received, place, name)?.trim() ?? "";
  if (verify) return verify(text, received.incoming, keys, now());
  const token = scheme === undefined ? text : text.slice(scheme.length).trim();
  const isKnown = tokens.includes(token) || (scheme === "Basic" && tokens.includes(decoded(token)));
  return isKnown ? undefined : { kind: "wrong", message: "the credential is not known" };
}

/** `user:password` */
function decoded(token: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(token), (byte) => byte.charCodeAt(0)));
  } catch {
    return "";
  }
}

function has(
  received: Received,
  { in: place, name, scheme, optional = false }: MockCredential,
): boolean {
  if (optional) return true;
  const text = textAt(received, place, name)?.trim() ?? "";
  if (scheme === undefined) return text !== "";
  const [word = "", ...rest] = text.split(/\s+/);
  return word.toLowerCase() === scheme.toLowerCase() && rest.length > 0;
}
