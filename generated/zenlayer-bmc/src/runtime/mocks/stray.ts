import { answerToFault, problem, type Fault } from "./fault.js";
import type { Incoming } from "./incoming.js";
import type { MockAnswer } from "./operation.js";
import type { Route } from "./route.js";

/** The answer to a request that reaches no operation although its path is known; it never gets through to the real service. */
export function answerToStray(
  route: Exclude<Route, { readonly kind: "operation" }>,
  { method, path }: Incoming,
): MockAnswer | undefined {
  switch (route.kind) {
    case "unknown":
      return undefined;
    case "wrong method": {
      const allowed = [...new Set(route.operations.map((operation) => operation.method))].join(
        ", ",
      );
      const known = route.operations.map((operation) => `${operation.method} (${operation.id})`);
      const detail = `${method} is no method of ${path}: it takes ${known.join(", ")}`;
      return { ...problem(405, detail), headers: { allow: allowed } };
    }
    case "undecided": {
      const wanted = route.operations.map(
        ({ id, constants = [] }) =>
          `${constants.map(({ name, value }) => `${name}: ${value}`).join(", ")} (${id})`,
      );
      const fault: Fault = { statuses: [400, 404], message: `expected ${wanted.join(" or ")}` };
      return answerToFault(route.operations[0], fault);
    }
  }
}
