import type { Api } from "../../model/api.ts";
import type { ResourceKind, StateData } from "../../model/lifecycle.ts";
import { code, importedType, literal } from "../../print/code.ts";
import type { TypeScriptFile } from "../../print/file.ts";
import { identifier } from "../../print/identifier.ts";
import { segmentsOf } from "../../source/pointer.ts";
import type { EmitInput } from "../emitter.ts";
import { headerOf } from "../header.ts";
import { isSuccess } from "../media.ts";
import { paths } from "../names.ts";
import { answerParts, type Data } from "./answer-parts.ts";

export const resourcesPath = "src/mocks/resources.ts";

/** True for a description that declares something which a mock has to remember. */
export function hasState({ resources, operations }: Api): boolean {
  return (
    resources.length > 0 ||
    operations.some(({ parameters }) => parameters.some((one) => one.idempotencyToken))
  );
}

/** `src/mocks/resources.ts`: the kinds of resources, and what one looks like before anything is known of it. */
export function resourcesFile({ api, target }: EmitInput): TypeScriptFile {
  return {
    kind: "typescript",
    path: resourcesPath,
    header: headerOf(target),
    declarations: [
      {
        kind: "const",
        name: identifier("resources"),
        comment: { text: "What calls make and change, and the states that it goes through." },
        type: code`${importedType("ResourceKinds", paths.runtime("mocks/state/declared"))}`,
        value: literal(
          Object.fromEntries(api.resources.map((kind) => [kind.name, kindData(kind, api)])),
        ),
      },
    ],
  };
}

function kindData({ data }: ResourceKind, api: Api): Data {
  const { id, state, first, states, follows } = data;
  const seen = shownValues(data, api);
  const examples = seen.filter(({ isExample }) => isExample).map(({ value }) => value);
  return {
    id,
    ...(state === undefined ? {} : { state }),
    ...(first === undefined ? {} : { first }),
    ...(states
      ? {
          states: Object.fromEntries(
            Object.entries(states).map(([name, rule]) => [name, stateData(rule)]),
          ),
        }
      : {}),
    ...(follows ? { follows } : {}),
    ...(examples.length > 0
      ? { examples: withoutRepeats(examples, id.at) }
      : seen[0]
        ? { like: seen[0].value }
        : {}),
  };
}

/** Times in milliseconds, and without what only lint wants to know. */
function stateData(rule: StateData): Data {
  return Object.fromEntries(
    Object.entries(rule)
      .filter(([name]) => name !== "elsewhere")
      .map(([name, value]: [string, unknown]) => [
        name,
        name === "after" && typeof value === "number" ? Math.round(value * 1000) : value,
      ]),
  );
}

/** What the answers of an operation show of resources: its examples, or else what was made up. */
function shownValues({ shown }: ResourceKind["data"], api: Api) {
  const operation = api.operations.find(({ id }) => id === shown?.operation);
  if (!operation) return [];
  return operation.responses
    .filter(({ status }) => isSuccess(status, operation))
    .flatMap((response) => answerParts(response, operation, api).bodies)
    .sort((a, b) => Number(b.isExample) - Number(a.isExample))
    .flatMap(({ value, isExample }) =>
      at(value, segmentsOf(shown?.at ?? "") ?? []).map((one) => ({ value: one, isExample })),
    );
}

/** The objects at a place, in which `*` stands for every item of a list. */
function at(value: unknown, [segment, ...rest]: readonly string[]): readonly Data[] {
  if (typeof value !== "object" || value === null) return [];
  if (segment === undefined) return Array.isArray(value) ? [] : [value as Data];
  if (segment === "*") return Array.isArray(value) ? value.flatMap((item) => at(item, rest)) : [];
  return Object.hasOwn(value, segment) ? at(Reflect.get(value, segment), rest) : [];
}

/** Several examples may show one resource at different times: the first counts. */
function withoutRepeats(examples: readonly Data[], idAt: string): readonly Data[] {
  const segments = segmentsOf(idAt) ?? [];
  const idOf = (value: Data): unknown =>
    segments.reduce<unknown>(
      (inner, segment) =>
        typeof inner === "object" && inner !== null ? Reflect.get(inner, segment) : undefined,
      value,
    );
  const seen = new Set<unknown>();
  return examples.filter((example) => {
    const id = idOf(example);
    const isNew = id !== undefined && !seen.has(id);
    seen.add(id);
    return isNew;
  });
}
