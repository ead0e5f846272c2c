import type { Api } from "../../model/api.ts";
import type { Schema } from "../../model/schema.ts";
import type { Diagnostic, Outcome } from "../../source/diagnostic.ts";
import { accepts } from "./accept/index.ts";
import { candidates } from "./candidates.ts";
import {
  isExhausted,
  startContext,
  type Context,
  type Direction,
  type SampleMode,
} from "./context.ts";
import type { Memory } from "./reuse.ts";
import { standsFor } from "./stands-for.ts";

export type SampleOptions = {
  /** `minimal`: what is required; `full` (the default): every property once. */
  readonly mode?: SampleMode;
  /** Leaves out what only the other side sends: `readOnly` in requests, `writeOnly` in answers. */
  readonly direction?: Direction;
};

export type Sample = { readonly value: unknown };

/**
 * A value that satisfies a schema: what the description shows itself (examples, defaults, listed values) where that is
 * valid, else one made from the keywords. The same schema gives the same value in every run. Recursion ends as early as
 * the schema allows. Undefined, with a diagnostic that names the place, where no value was found.
 */
export function sample(
  schema: Schema,
  api: Api,
  options: SampleOptions = {},
): Outcome<Sample | undefined> {
  const { mode = "full", direction } = options;
  const meant = standsFor(schema, api);
  const { samples } = memoryOf(api, mode, direction);
  const outcome = samples.get(meant) ?? makeSample(meant, api, mode, direction);
  samples.set(meant, outcome);
  return outcome;
}

/** True if a value satisfies a schema, rules included, as far as that can be known when packages are generated. */
export function satisfies(value: unknown, schema: Schema, api: Api): boolean {
  return accepts(schema, value, { api });
}

type Memories = {
  readonly samples: WeakMap<Schema, Outcome<Sample | undefined>>;
  readonly parts: Memory;
};

/** Descriptions use one schema in many places; what was made for it is kept as long as the model is. */
const memories = new WeakMap<Api, Map<string, Memories>>();

function memoryOf(api: Api, mode: SampleMode, direction: Direction | undefined): Memories {
  const ofApi = memories.get(api) ?? new Map<string, Memories>();
  memories.set(api, ofApi);
  const key = `${mode} ${direction ?? ""}`;
  const memory = ofApi.get(key) ?? { samples: new WeakMap(), parts: new WeakMap() };
  ofApi.set(key, memory);
  return memory;
}

/** How often a schema may come back inside itself: not at all if that will do, which ends recursion at the least depth. */
const mostReentries = 3;

function makeSample(
  schema: Schema,
  api: Api,
  mode: SampleMode,
  direction: Direction | undefined,
): Outcome<Sample | undefined> {
  let last: Context | undefined;
  for (const attempt of [mode, mode === "full" ? "minimal" : "full"] as const) {
    for (let reentries = 0; reentries <= mostReentries; reentries += 1) {
      const memory = memoryOf(api, attempt, direction).parts;
      const context = startContext(
        { api, mode: attempt, direction, reentries, memory },
        candidates,
      );
      for (const value of candidates([schema], context)) {
        if (isExhausted(context)) break;
        return { value: { value }, diagnostics: [...context.progress.omitted].map(omission) };
      }
      last = context;
      if (context.progress.recursions === 0) break;
    }
  }
  return { value: undefined, diagnostics: last ? [defeat(schema, last)] : [] };
}

function defeat(schema: Schema, { progress }: Context): Diagnostic {
  const innermost = progress.defeat?.goal[0] ?? schema;
  return {
    code: "mock/no-sample",
    severity: "warning",
    message:
      progress.recursions > 0
        ? "no example value can be made: the schema seems to require a value inside itself without end"
        : "no example value that satisfies this schema was found",
    at: innermost.at,
  };
}

function omission(schema: Schema): Diagnostic {
  return {
    code: "mock/no-sample",
    severity: "warning",
    message:
      "no example value that satisfies this schema was found, so examples leave the property out",
    at: schema.at,
  };
}
