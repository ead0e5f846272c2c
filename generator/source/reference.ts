import { fileURLToPath } from "node:url";
import type { DiagnosticCode } from "./codes.ts";

/** Why a reference leads nowhere. */
export type Failure = {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly fix?: string;
  /** True if what is wrong is told already, where it is. */
  readonly isTold?: boolean;
};

/** A reference taken apart: what comes before `#`, and the decoded fragment. */
export type ReferenceParts = { readonly uri: string; readonly fragment: string };

/** Takes a `$ref` apart; undefined where the percent-encoding is broken. */
export function splitReference(reference: string): ReferenceParts | undefined {
  const hash = reference.indexOf("#");
  const uri = hash < 0 ? reference : reference.slice(0, hash);
  const fragment = hash < 0 ? "" : reference.slice(hash + 1);
  try {
    return { uri, fragment: fragment.includes("%") ? decodeURIComponent(fragment) : fragment };
  } catch {
    return undefined;
  }
}

/** A URI without its fragment, resolved against another; undefined where it is none. */
export function resolveUri(uri: string, base: string): URL | undefined {
  try {
    // Nothing can be relative to a URN but the URN itself.
    const url = uri === "" ? new URL(base) : new URL(uri, base);
    url.hash = "";
    return url;
  } catch {
    return undefined;
  }
}

/** The path of a `file:` URI on this machine; undefined for every other URI. */
export function filePathOf(url: URL): string | undefined {
  if (url.protocol !== "file:" || url.host !== "") return undefined;
  try {
    return fileURLToPath(url);
  } catch {
    return undefined;
  }
}
