import { canonical } from "../../source/canonical.ts";
import type { Place } from "../../source/diagnostic.ts";
import { inside } from "../../source/source.ts";
import type {
  ChangeData,
  CreationData,
  Lifecycle,
  LifecycleData,
  ResourceData,
  ResourceKind,
} from "../lifecycle.ts";
import { readSources } from "./notes.ts";
import { entriesOf, isRawObject, objectOf, textOf, type RawObject } from "./read.ts";

const resources = "x-specwright-resources";
const lifecycle = "x-specwright-lifecycle";

/** The kinds of resources that a document declares. */
export function readResources(document: RawObject, documentAt: Place): readonly ResourceKind[] {
  const at = inside(documentAt, resources);
  return entriesOf(document[resources]).map(([name, value]) => {
    const raw = objectOf(value);
    return {
      name,
      description: textOf(raw["description"]),
      // Lint has held it against the meta-schema of the keyword, which says the same as the type.
      data: canonical(raw) as ResourceData,
      sources: readSources(raw),
      at: inside(at, name),
    };
  });
}

/** What an operation does to them. */
export function readLifecycle(operation: RawObject, operationAt: Place): Lifecycle | undefined {
  const raw = operation[lifecycle];
  if (!isRawObject(raw)) return undefined;
  const data = canonical(raw) as LifecycleData; // held against the meta-schema by lint, but for what may stand without its list
  return {
    data: {
      ...data,
      ...(data.creates ? { creates: listed(data.creates).map(readCreation) } : {}),
      ...(data.changes ? { changes: listed<ChangeData>(data.changes) } : {}),
    },
    sources: readSources(raw),
    at: inside(operationAt, lifecycle),
  };
}

function readCreation(creation: CreationData): CreationData {
  const { count, least, takes } = creation;
  return {
    ...creation,
    ...(count ? { count: listed<string>(count) } : {}),
    ...(least ? { least: listed<string>(least) } : {}),
    ...(takes?.ids ? { takes: { ...takes, ids: listed<string>(takes.ids) } } : {}),
  };
}

function listed<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
