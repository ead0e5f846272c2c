import type { Api, Operation } from "../model/api.ts";
import type { Waiter } from "../model/waiter.ts";
import { identifier, type Identifier } from "../print/identifier.ts";
import { camelCase, pascalCase, type OperationNames } from "./names.ts";

export type WaiterNames = {
  /** `waitUntilServersCreated` */
  readonly value: string;
  /** `createServersAndWait` */
  readonly andWait: string;
  /** `waitUntilServersCreatedUnchecked` and `createServersAndWaitUnchecked`, which do not look at inputs */
  readonly unchecked: { readonly value: string; readonly andWait: string };
  /** `ServersCreatedState` */
  readonly state: Identifier;
  /** `ServersCreatedOutcome` */
  readonly outcome: Identifier;
  /** `servers-created` */
  readonly file: string;
  /** `serversCreatedWaiter` and `createServersStart`, which stay in the module. */
  readonly description: Identifier;
  readonly start: Identifier;
};

export type PagesNames = {
  /** `paginateListServers` */
  readonly value: string;
  /** `paginateListServersUnchecked` */
  readonly unchecked: string;
  /** `ListServersItem` */
  readonly item: Identifier;
  /** `listServersPages`, for waiters. */
  readonly description: Identifier;
};

/** Makes names that nothing else has. */
type Settle = {
  readonly value: (name: string) => string;
  readonly type: (name: string) => Identifier;
  readonly words: (name: string) => readonly string[];
  readonly file: (words: readonly string[]) => string;
};

/** The names of what waits, and of what goes through pages. */
export function waitingNames(
  { operations }: Api,
  ownOf: (operation: Operation) => OperationNames,
  settle: Settle,
): {
  readonly waiters: ReadonlyMap<Waiter, WaiterNames>;
  readonly pages: ReadonlyMap<Operation, PagesNames>;
} {
  const waiters = new Map<Waiter, WaiterNames>();
  const pages = new Map<Operation, PagesNames>();
  for (const operation of operations) {
    const own = ownOf(operation);
    if (operation.pagination)
      pages.set(operation, {
        value: settle.value(`paginate${own.type}`),
        unchecked: settle.value(`paginate${own.type}Unchecked`),
        item: settle.type(`${own.type}Item`),
        description: identifier(settle.value(`${own.value}Pages`)),
      });
    for (const waiter of operation.waiters) {
      const words = settle.words(waiter.name);
      const type = pascalCase(words);
      const until = operation.waiters.length === 1 ? "" : `Until${type}`;
      waiters.set(waiter, {
        value: settle.value(`waitUntil${type}`),
        andWait: settle.value(`${own.value}AndWait${until}`),
        unchecked: {
          value: settle.value(`waitUntil${type}Unchecked`),
          andWait: settle.value(`${own.value}AndWait${until}Unchecked`),
        },
        state: settle.type(`${type}State`),
        outcome: settle.type(`${type}Outcome`),
        file: settle.file(words),
        description: identifier(settle.value(`${camelCase(words)}Waiter`)),
        start: identifier(settle.value(`${own.value}Start${until}`)),
      });
    }
  }
  return { waiters, pages };
}

/** The types of the runtime that a package exports because of them; no schema may take one of these names. */
export function waitingTypes({ operations }: Api): readonly string[] {
  return [
    ...(operations.some(({ waiters }) => waiters.length > 0) ? waitTypes : []),
    ...(operations.some(({ pagination }) => pagination) ? pageTypes : []),
  ];
}

/** The operation that a waiter asks; `checkWaiting` has seen that it is there. */
export function polledBy({ operation }: Waiter, { operations }: Api): Operation {
  const polled = operations.find(({ id }) => id === operation);
  if (!polled) throw new Error(`no operation ${operation}`);
  return polled;
}

export const waitTypes = [
  "Piece",
  "Seen",
  "Started",
  "Untracked",
  "WaitEnded",
  "WaitError",
  "WaitFailure",
  "WaitOptions",
  "WaitOutcome",
  "WaitSuccess",
  "Waiting",
];
export const pageTypes = ["Pages"];
