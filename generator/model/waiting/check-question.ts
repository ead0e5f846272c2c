import type { Place } from "../../source/diagnostic.ts";
import { didYouMean } from "../../source/near.ts";
import { isRawObject } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { Api, Operation, Parameter } from "../api.ts";
import { keywordsOf } from "../schema.ts";
import type { Waiter } from "../waiter.ts";
import { isExpression } from "./expression.ts";
import type { Places } from "./places.ts";
import { follow, isDeadEnd, jsonSchemas, type Spot } from "./spot.ts";

/** Checks how the call of one operation leads to a call of another. */
export function checkQuestion(
  waiter: Waiter,
  started: Operation,
  polled: Operation,
  places: Places,
  api: Api,
): void {
  const at = inside(waiter.at, "parameters");
  const open = polled.parameters.filter(({ constant }) => constant === undefined);
  for (const [name, value] of waiter.parameters) {
    const here = inside(at, name);
    const parameter = parameterNamed(name, open);
    if (!parameter) {
      const near = didYouMean(
        name,
        open.map((one) => one.name),
      );
      places.report(
        "waiter/unknown-field",
        { ...here, part: "key" },
        `\`${polled.id}\` takes no parameter \`${name}\`${near}`,
      );
      continue;
    }
    const target = follow([parameter.schema], "", api);
    if (!isDeadEnd(target)) places.value(value, target, started, here);
  }
  for (const parameter of open) {
    const isGiven = waiter.parameters.some(([name]) => parameterNamed(name, open) === parameter);
    if (!parameter.required || parameter.clientOption !== undefined || isGiven) continue;
    places.report(
      "waiter/missing-input",
      waiter.at,
      `\`${polled.id}\` needs \`${parameter.name}\`, and \`parameters\` does not give it`,
    );
  }
  checkBody(waiter, started, polled, places, api);
}

/** The parameter that a name means, alone or after its location: `id` or `path.id`. */
export function parameterNamed(
  name: string,
  parameters: readonly Parameter[],
): Parameter | undefined {
  return (
    parameters.find((one) => one.name === name) ??
    parameters.find((one) => `${one.location}.${one.name}` === name)
  );
}

function checkBody(
  { body, at }: Waiter,
  started: Operation,
  polled: Operation,
  places: Places,
  api: Api,
): void {
  const here = inside(at, "body");
  const spot = follow(jsonSchemas(polled.body?.contents ?? []), "", api);
  if (!body) {
    if (polled.body?.required)
      places.report("waiter/missing-input", at, `\`${polled.id}\` needs a \`body\``);
  } else if (!polled.body) {
    places.report(
      "waiter/unknown-field",
      { ...here, part: "key" },
      `\`${polled.id}\` takes no body`,
    );
  } else if (!isDeadEnd(spot)) checkValue(body.value, spot, `the body of \`${polled.id}\``, here);

  function checkValue(value: unknown, target: Spot, whole: string, place: Place): void {
    if (isExpression(value) || !isRawObject(value)) {
      places.value(value, target, started, place);
      return;
    }
    for (const [name, member] of Object.entries(value)) {
      const segment = name.replaceAll("~", "~0").replaceAll("/", "~1");
      const field = places.inside(target.schemas, `/${segment}`, whole, {
        ...inside(place, name),
        part: "key",
      });
      if (field) checkValue(member, field, whole, inside(place, name));
    }
    const required = target.schemas.flatMap((schema) =>
      keywordsOf(schema, "required").flatMap(({ names }) => names),
    );
    for (const name of new Set(required))
      if (!Object.hasOwn(value, name))
        places.report("waiter/missing-input", place, `${whole} needs \`${name}\``);
  }
}
