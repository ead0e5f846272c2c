import { makeCallLog } from "./calls.js";
import { checkRequest, type Checked } from "./check.js";
import { withFreshIds } from "./fresh.js";
import { credentialFault } from "./credentials.js";
import { answerToFault, problem, type Fault } from "./fault.js";
import { incomingOf, type Incoming } from "./incoming.js";
import type { MockAnswer, MockApi, MockOperation } from "./operation.js";
import { readParameters, receive, type Parameters } from "./received.js";
import { brokenConnection, responseOf } from "./respond.js";
import { makeRouter } from "./route.js";
import { deliver, playScenarios, type Delivered, type Met, type Scenario } from "./scenario.js";
import { readScenario } from "./scenario-text.js";
import type { MockState, Outcome, Room } from "./state/options.js";
import { makeRandom } from "./random.js";
import { withoutState } from "./stateless.js";
import { answerToStray } from "./stray.js";
import type { ApiTypes, Failure, MockCall, MockOptions } from "./types.js";

/** A service that answers as the description says, in memory. Each mock stands on its own. */
export type Mock<Types extends ApiTypes> = {
  /** Stands in for the global `fetch`: give it to a client. What belongs to no operation is answered with 404. */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /**
   * Answers a request, whose body it reads; undefined, and nothing read, if its URL belongs to no operation. `outcome` is how what
   * this request starts ends, in place of what the options say.
   */
  readonly respond: (request: Request, settings?: CallSettings) => Promise<Response | undefined>;
  /** The same for a request that is no `Request`, such as a server has; undefined if it belongs to no operation. */
  readonly answer: (incoming: Incoming, settings?: CallSettings) => Promise<Delivered | undefined>;
  /** Every URL that belongs to an operation, query and fragment aside. */
  readonly urls: readonly RegExp[];
  /** The calls of each operation, right and wrong ones, with secrets masked. */
  readonly calls: { readonly [Name in keyof Types]: readonly MockCall[] };
  /** What goes wrong from now on, in place of what the options say. */
  readonly setScenarios: (scenarios: readonly Scenario[]) => void;
  /** What the calls have made. */
  readonly state: MockState;
  /** Forgets the calls and what they have made. */
  readonly reset: () => void;
};

/** What is decided for one request alone. */
type CallSettings = { readonly outcome?: Outcome | undefined };

const defaultCallLimit = 1_000;
/** Where a request may say what shall become of it, if the options let it. */
const scenarioHeader = "x-mock-scenario";

/** Starts a mock of an API. A package's own `createMock` calls it with the package's types. */
export function startMock<Types extends ApiTypes>(
  api: MockApi,
  options: MockOptions<Types> = {},
): Mock<Types> {
  // The engine works by name alone; what belongs to which name is for the compiler, on the outside.
  const overrides = (options.overrides ?? {}) as Readonly<Record<string, AnyOverride>>;
  const failures = (options.fail ?? {}) as Readonly<Record<string, Failure>>;
  const outcomes = (options.outcomes ?? {}) as Readonly<Record<string, AnyOutcome>>;
  refuseUnknownNames(api, { ...overrides, ...failures, ...outcomes });
  const state = options.stateful === false ? undefined : api.state?.start(api.state.kinds, options);
  const accepted = typeof options.credentials === "object" ? options.credentials : undefined;
  const now = options.clock ?? Date.now;
  const router = makeRouter(api, options.baseUrl);
  const log = makeCallLog(api.operations, options.callLimit ?? defaultCallLimit);

  const random = makeRandom(options.seed ?? 1);
  // Of their own, so that ids of answers change nothing else.
  const ids = makeRandom(options.seed ?? 1);
  let play = begin(options.scenarios ?? []);

  function begin(scenarios: readonly Scenario[]): ReturnType<typeof playScenarios> | undefined {
    const named = scenarios.flatMap(({ operations = [] }) => operations);
    refuseUnknownNames(api, Object.fromEntries(named.map((name) => [name, true])));
    return scenarios.length > 0 ? playScenarios(scenarios, random.next) : undefined;
  }

  async function answer(
    incoming: Incoming,
    { outcome }: CallSettings = {},
  ): Promise<Delivered | undefined> {
    const received = receive(incoming);
    const route = router.find(received);
    if (route.kind !== "operation") return answerToStray(route, incoming);
    const { operation } = route;
    const asked = options.scenarioHeader ? incoming.header(scenarioHeader) : undefined;
    const own = asked === undefined ? undefined : readScenario(asked);
    if (asked !== undefined && !own)
      return problem(400, `${scenarioHeader} says nothing that has a meaning`);
    const parameters = readParameters(received, route.path, operation);
    // Only a function of the user's may want to read the body itself.
    const isShared = [overrides, outcomes].some(
      (named) => typeof ownOf<unknown>(named, operation.id) === "function",
    );
    const checked = await checkRequest(operation, incoming, parameters, isShared);
    const refused =
      options.credentials === "ignored"
        ? undefined
        : await credentialFault(received, operation, accepted, now);
    const proceed = (met: Pick<Met, "outcome" | "room">) =>
      answerTo(operation, incoming, parameters, checked, refused, { outcome, ...met });
    const met = own ? playScenarios([own], random.next)(operation.id) : play?.(operation.id);
    const refuse = ({ status, code }: { readonly status?: number; readonly code?: string }) =>
      answerToFault(operation, faultOf({ status, code }, operation));
    const answered = met ? await deliver(met, refuse, proceed) : await proceed({});
    const given = withFreshIds(answered, ids);
    log.add(operation, incoming, parameters, checked.body, given.status);
    return given;
  }

  async function respond(request: Request, settings?: CallSettings): Promise<Response | undefined> {
    const given = await answer(incomingOf(request), settings);
    return given && responseOf(given, request.method);
  }

  async function answerTo(
    operation: MockOperation,
    incoming: Incoming,
    parameters: Parameters,
    { body, fault }: Checked,
    refused: Fault | undefined,
    { outcome, room }: CallSettings & { readonly room?: Room },
  ): Promise<MockAnswer> {
    const failure = ownOf(failures, operation.id);
    if (failure) return answerToFault(operation, faultOf(failure, operation));
    if (refused) return answerToFault(operation, refused);
    if (fault) return answerToFault(operation, fault);
    const override = ownOf(overrides, operation.id);
    const call = (): AnyRequest => ({ ...parameters, body, request: incoming.request() });
    const given = typeof override === "function" ? await override(call()) : override;
    if (given) return given;
    const named = ownOf(outcomes, operation.id);
    const chosen = outcome ?? (typeof named === "function" ? named(call()) : named);
    const kept = await state?.handle(operation, { ...parameters, body }, chosen, room);
    if (kept && "statuses" in kept) return answerToFault(operation, kept);
    return kept ?? operation.answer;
  }

  return {
    answer,
    respond,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { method, url, signal } = request;
      const detail = `${method} ${new URL(url).pathname} is no operation of this API`;
      const response = await Promise.race([respond(request), aborted(signal)]);
      if (response?.type === "error") throw brokenConnection();
      return response ?? responseOf(problem(404, detail), method);
    },
    urls: router.urls,
    // One list for each operation, and the operations are those of the types.
    calls: log.calls as Mock<Types>["calls"],
    state: state ?? withoutState,
    setScenarios: (scenarios) => {
      play = begin(scenarios);
    },
    reset: () => {
      log.clear();
      ids.state = makeRandom(options.seed ?? 1).state;
      state?.reset();
    },
  };
}

/** Rejects as the real `fetch` does when its caller loses patience. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const give = (): void => reject(signal.reason as Error);
    if (signal.aborted) give();
    else signal.addEventListener("abort", give, { once: true });
  });
}

type AnyRequest = Parameters & { readonly body: unknown; readonly request: Request };
type AnyOverride =
  MockAnswer | ((request: AnyRequest) => MockAnswer | undefined | Promise<MockAnswer | undefined>);
type AnyOutcome = Outcome | ((request: AnyRequest) => Outcome | undefined);

function faultOf(
  { status, code, message }: { readonly [Name in keyof Failure]?: Failure[Name] | undefined },
  { codes = [] }: MockOperation,
): Fault {
  const known = codes.find((entry) => entry.code === code);
  return {
    statuses: [status ?? known?.status ?? 400],
    ...(code === undefined ? {} : { code }),
    ...(message === undefined ? {} : { message }),
  };
}

function refuseUnknownNames({ operations }: MockApi, named: object): void {
  for (const name of Object.keys(named)) {
    if (!operations.some(({ id }) => id === name))
      throw new Error(`the mock has no operation ${JSON.stringify(name)}`);
  }
}

function ownOf<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
