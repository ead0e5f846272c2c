import type { Diagnostic } from "../../source/diagnostic.ts";
import { didYouMean } from "../../source/near.ts";
import { problem } from "../../source/problem.ts";
import { inside } from "../../source/source.ts";
import type { Api, Operation } from "../api.ts";
import type { Waiter } from "../waiter.ts";
import { checkAcceptors, checkState } from "./check-acceptors.ts";
import { checkPagination } from "./check-pagination.ts";
import { checkQuestion } from "./check-question.ts";
import { Places } from "./places.ts";

/** Checks waiters and pagination against the operations and schemas that they speak of. */
export function checkWaiting(api: Api): readonly Diagnostic[] {
  const names = new Set<string>();
  return [
    ...api.operations.flatMap((operation) => [
      ...operation.waiters.flatMap((waiter) => checkWaiter(waiter, operation, api, names)),
      ...checkPagination(operation, api),
    ]),
    ...incoming(api).flatMap(({ waiters, pagination }) =>
      [...waiters, ...(pagination ? [pagination] : [])].map(({ at }) =>
        problem(
          "vocabulary/misplaced",
          { ...at, part: "key" },
          "waiters and pages mean nothing on a request that the service sends",
        ),
      ),
    ),
  ];
}

function checkWaiter(
  waiter: Waiter,
  started: Operation,
  api: Api,
  names: Set<string>,
): readonly Diagnostic[] {
  const places = new Places(api, "waiter");
  const { name, delay, at } = waiter;
  if (names.has(name.toLowerCase()))
    places.report(
      "waiter/duplicate-name",
      { ...at, part: "key" },
      `another waiter is called \`${name}\` already`,
    );
  names.add(name.toLowerCase());
  if (delay.max < delay.min)
    places.report(
      "waiter/delay",
      inside(at, "delay", "max"),
      "the longest pause is shorter than the shortest one",
    );
  const polled = api.operations.find(({ id }) => id === waiter.operation);
  if (!polled) {
    const near = didYouMean(
      waiter.operation,
      api.operations.map(({ id }) => id),
    );
    places.report(
      "waiter/unknown-operation",
      inside(at, "operation"),
      `there is no operation \`${waiter.operation}\`${near}`,
    );
    return places.problems;
  }
  checkPieces(waiter, polled, places);
  checkAcceptors(waiter, polled, places);
  checkQuestion(waiter, started, polled, places, api);
  return places.problems;
}

function checkPieces({ state, pieces, at }: Waiter, polled: Operation, places: Places): void {
  const here = inside(at, "pieces");
  const isOwn = !pieces || state !== `${pieces.list}/*${pieces.state}`;
  if (isOwn) checkState(polled, state, inside(at, "state"), places);
  if (!pieces) return;
  const { list, id, state: pieceState, expected } = pieces;
  if (!places.inAnswer(polled, `${list}/*`, inside(here, "list"))) return;
  checkState(polled, `${list}/*${id}`, inside(here, "id"), places);
  checkState(polled, `${list}/*${pieceState}`, inside(here, "state"), places);
  if (expected === undefined) return;
  const spot = places.ofExpression(expected, polled, inside(here, "expected"));
  if (spot?.types && !spot.types.has("array"))
    places.report(
      "waiter/wrong-type",
      inside(here, "expected"),
      `\`${expected}\` is no list of what is expected`,
    );
}

/** Webhooks and callbacks. */
function incoming({ operations, webhooks }: Api): readonly Operation[] {
  const withCallbacks = (operation: Operation): readonly Operation[] => [
    operation,
    ...operation.callbacks.flatMap(withCallbacks),
  ];
  return [...operations.flatMap(({ callbacks }) => callbacks), ...webhooks].flatMap(withCallbacks);
}
