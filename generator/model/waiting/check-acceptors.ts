import type { Place } from "../../source/diagnostic.ts";
import { didYouMean } from "../../source/near.ts";
import { inside } from "../../source/source.ts";
import type { Operation } from "../api.ts";
import type { Condition, Waiter } from "../waiter.ts";
import { typeOf, words, type Places } from "./places.ts";
import { knownValues } from "./spot.ts";

/** Checks what a waiter looks for in the answers of the operation that it asks. */
export function checkAcceptors(waiter: Waiter, polled: Operation, places: Places): void {
  const at = inside(waiter.at, "acceptors");
  for (const [index, acceptor] of waiter.acceptors.entries()) {
    const here = inside(at, index);
    checkCondition(acceptor, waiter, polled, here, places);
    if (acceptor.and) checkCondition(acceptor.and, waiter, polled, inside(here, "and"), places);
    for (const field of ["code", "reason"] as const)
      for (const [number, pointer] of acceptor[field].entries())
        checkState(polled, pointer, listed(here, field, acceptor[field], number), places);
    if (acceptor.missing && waiter.pieces?.expected === undefined)
      places.report(
        "waiter/missing-input",
        inside(here, "missing"),
        "nothing can be missing where `pieces` does not say what is `expected`",
      );
    checkCode(acceptor.error?.code, polled, inside(here, "error", "code"), places);
  }
  if (!waiter.acceptors.some(({ then }) => then === "success"))
    places.report("waiter/no-success", at, `no acceptor of \`${waiter.name}\` ends in \`success\``);
}

/** Checks that a place of an answer holds plain values; gives what is known of it. */
export function checkState(
  polled: Operation,
  pointer: string,
  at: Place,
  places: Places,
): ReturnType<Places["inAnswer"]> {
  const spot = places.inAnswer(polled, pointer, at);
  const composed = [...(spot?.types ?? [])].filter((type) => type === "object" || type === "array");
  if (spot?.types && composed.length > 0) {
    places.report(
      "waiter/wrong-type",
      at,
      `\`${pointer}\` holds no plain value, but ${words(spot.types)}`,
    );
    return undefined;
  }
  return spot;
}

function checkCondition(
  { at: pointer, comparison }: Condition,
  waiter: Waiter,
  polled: Operation,
  at: Place,
  places: Places,
): void {
  const place = pointer ?? waiter.state;
  // The waiter's own state has been looked at already.
  const spot =
    pointer === undefined
      ? places.quietly(polled, place)
      : checkState(polled, place, inside(at, "at"), places);
  if (!comparison || !spot) return;
  const { kind, values } = comparison;
  if (kind === "equals" && place.includes("/*"))
    places.report(
      "waiter/wrong-type",
      { ...inside(at, kind), part: "key" },
      `\`equals\` compares one value, and \`${place}\` leads to many: say \`all\` or \`any\``,
    );
  const known = knownValues(spot);
  for (const [index, value] of values.entries()) {
    const here = listed(at, kind, values, index);
    if (spot.types && !spot.types.has(typeOf(value)))
      places.report(
        "waiter/wrong-type",
        here,
        `\`${place}\` is ${words(spot.types)}, never ${typeOf(value)}`,
      );
    else if (known && !known.includes(value)) {
      const near = didYouMean(String(value), known.map(String));
      places.report(
        "waiter/unknown-state",
        here,
        `\`${value}\` is none of the known values of \`${place}\`${near}`,
      );
    }
  }
}

/** A vendor's list of codes is open, so another one may be right. */
function checkCode(
  code: string | undefined,
  { id, errors }: Operation,
  at: Place,
  places: Places,
): void {
  if (code === undefined || errors.length === 0 || errors.some((error) => error.code === code))
    return;
  const near = didYouMean(
    code,
    errors.map((error) => error.code),
  );
  places.report("waiter/unknown-error", at, `\`${id}\` lists no error \`${code}\`${near}`);
}

/** The place of an item where one item may stand without its list. */
function listed(at: Place, field: string, items: readonly unknown[], index: number): Place {
  return items.length > 1 ? inside(at, field, index) : inside(at, field);
}
