import { clientOf } from "./client/index.ts";
import { docs } from "./docs/index.ts";
import type { Emitter } from "./emitter.ts";
import type { Kind } from "./kinds.ts";
import { mocks } from "./mocks/index.ts";
import { entryOf } from "./package/entry.ts";
import { packageOf } from "./package/index.ts";
import { types } from "./types/index.ts";
import { validators } from "./validators/index.ts";

/** The emitters that make what is asked for, in the order in which their files are listed; no other is run. */
export function emittersFor(kinds: ReadonlySet<Kind>): readonly Emitter[] {
  const byKind: Readonly<Record<Kind, Emitter>> = {
    types,
    client: clientOf(kinds),
    validators,
    mocks,
    docs,
    package: packageOf(kinds),
  };
  const asked = Object.entries(byKind).flatMap(([kind, emitter]) =>
    kinds.has(kind as Kind) ? [emitter] : [],
  );
  return [...asked, entryOf(kinds)];
}
