import { createHash } from "node:crypto";
import type { Place } from "../source/diagnostic.ts";
import { mappingTarget } from "../source/mapping.ts";
import { descend, segmentsOf } from "../source/pointer.ts";
import { isRawObject, own } from "../source/raw.ts";
import type { Source, Target } from "../source/source.ts";
import type { Api, Operation } from "./api.ts";
import type { SchemaId } from "./schema.ts";

/** What parts of a description say, as short texts that differ where the parts do. */
export type Fingerprints = {
  /** All that stands in no operation and no component that can be referred to: servers, security, tags, pages. */
  readonly common: string;
  /** An operation with its path item, and everything that these refer to, and that refers to, and so on. */
  readonly ofOperation: (operation: Operation) => string;
  /** A named schema with everything that it refers to, and so on. */
  readonly ofSchema: (id: SchemaId) => string;
};

/** A part of the text with its own digest, and the places that its references lead to. */
type Part = { readonly digest: string; readonly leadsTo: readonly Place[] };

/** Hostile text may have a hundred thousand parts that all lead to each other: then every part stands for the whole. */
const mostSteps = 2_000_000;

/** Makes the fingerprints of a description. Equal ones mean equal text in the same places; the order of keys counts. */
export function fingerprintsOf(api: Api, source: Source): Fingerprints {
  const parts = new Map<string, Part>();
  let everything: string | undefined;
  let steps = 0;

  return {
    common: digestOf(JSON.stringify([source.version, commonOf(source)])),
    ofOperation: (operation) => {
      const { id, method, path, summary, description, servers, security, incoming } = operation;
      const inherited = [id, method, path, summary, description, servers, security, incoming];
      const starts = [operation.at, ...operation.parameters.map((parameter) => parameter.at)];
      return digestOf(JSON.stringify(inherited), reach(starts));
    },
    ofSchema: (id) => {
      const schema = api.schemas.get(id)?.schema;
      return schema ? digestOf(id, reach([schema.at])) : digestOf(id);
    },
  };

  /** The digests of everything that can be reached from some places, in an order that does not depend on the way. */
  function reach(starts: readonly Place[]): string {
    const seen = new Set<string>();
    const found = new Set<string>();
    const waiting = [...starts];
    for (let at = waiting.pop(); at; at = waiting.pop()) {
      const key = `${at.file}#${at.pointer}`;
      if (seen.has(key)) continue;
      seen.add(key);
      steps += 1;
      const part = steps > mostSteps ? undefined : partAt(key, at);
      if (!part) return (everything ??= digestOf(...textsOf(source)));
      found.add(part.digest);
      waiting.push(...part.leadsTo);
    }
    return [...found].sort().join("");
  }

  /** Undefined where it cannot be told from the text alone where references lead. */
  function partAt(key: string, at: Place): Part | undefined {
    const known = parts.get(key);
    if (known) return known;
    const { value, missing } = descend(
      source.files.get(at.file)?.value,
      segmentsOf(at.pointer) ?? [],
    );
    const text = JSON.stringify(value) ?? "";
    if (missing !== undefined || text.includes('"$id":') || text.includes('"$dynamicRef":'))
      return undefined;
    const part = { digest: digestOf(key, text), leadsTo: targetsIn(text, at, source) };
    parts.set(key, part);
    return part;
  }
}

/** Where the references of a JSON text lead; a text in its data that looks like one does no harm. */
function targetsIn(text: string, at: Place, source: Source): readonly Place[] {
  const references = [...text.matchAll(/"\$ref":("(?:[^"\\]|\\.)*")/g)]
    .map(([, reference = ""]) => JSON.parse(reference) as string)
    .map((reference) => source.resolve(reference, at));
  if (!text.includes('"mapping":')) return placesOf(references);
  const mapped = [...text.matchAll(/"mapping":(\{[^{}]*\})/g)]
    .flatMap(([, mapping = ""]) => valuesOf(mapping))
    .map((value) => mappingTarget(value, source.entry, at, source.resolve));
  return placesOf([...references, ...mapped]);
}

function placesOf(targets: readonly (Target | undefined)[]): readonly Place[] {
  return targets.filter((target) => target !== undefined).map(({ at }) => at);
}

function valuesOf(mapping: string): readonly string[] {
  try {
    return Object.values(JSON.parse(mapping) as object).filter(
      (value) => typeof value === "string",
    );
  } catch {
    // A brace in a name: not a mapping that could be cut out so.
    return [];
  }
}

function commonOf({ entry }: Source): unknown {
  if (!isRawObject(entry.value)) return undefined;
  const { paths: _, webhooks: __, components, ...rest } = entry.value;
  return [rest, isRawObject(components) ? own(components, "securitySchemes") : undefined];
}

function textsOf(source: Source): readonly string[] {
  return [...source.files.values()].flatMap(({ path, text }) => [path, text]);
}

function digestOf(...texts: readonly string[]): string {
  const hash = createHash("sha256");
  // The lengths keep apart what would be the same text in another division.
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest("base64url");
}
