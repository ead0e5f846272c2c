import { describe, expect, it } from "vitest";
import { disagreement, type Judgement } from "./judge.ts";
import { loadPages } from "./load.ts";
import { referenceFor } from "./reference.ts";
import { followed, mediaOf, operationsOf, readSpec } from "./spec.ts";
import { loadValidators } from "./validators.ts";
import { wholesOf } from "./wholes.ts";

for (const api of new Set(loadPages().map((page) => page.api))) {
  const spec = readSpec(api);
  const reference = referenceFor(spec);
  const validators = await loadValidators(api);

  describe(`the examples of ${api}`, () => {
    for (const operation of operationsOf(spec)) {
      const statuses = Object.keys((operation.node["responses"] as object | undefined) ?? {});
      for (const status of [undefined, ...statuses]) {
        const media = mediaOf(spec, operation, status);
        const where = status === undefined ? "request" : `${status} answer`;
        for (const [name, value] of examplesIn(media)) {
          it(`${operation.id}, ${where}, ${name}`, () => {
            const validate =
              status === undefined
                ? validators.group(operation.id, "Body")
                : validators.answer(operation.id, status);
            expect(errorsOf(validate?.(value))).toEqual([]);
            expect(errorsOf(reference(media?.["schema"])(value))).toEqual([]);
          });
        }
      }
    }
  });

  function examplesIn(
    media: Readonly<Record<string, unknown>> | undefined,
  ): readonly (readonly [string, unknown])[] {
    const named = Object.entries((media?.["examples"] ?? {}) as object).map(
      ([name, example]) => [name, followed(spec, example)["value"]] as const,
    );
    return media && "example" in media ? [["example", media["example"]], ...named] : named;
  }
}

describe.each(loadPages())("the requests and answers of $path", (page) => {
  it.each(wholesOf(page).map((trial) => [trial.it.title, trial] as const))(
    "%s",
    async (_, trial) => {
      const validate = trial.subject(await loadValidators(page.api));
      expect(validate && disagreement(trial.it, validate(trial.it.value))).toBeUndefined();
      expect(validate).toBeDefined();
    },
  );
});

function errorsOf(judgement: Judgement | undefined) {
  if (!judgement) return ["there is no validator"];
  return judgement.issues.filter(({ severity }) => severity === "error");
}
