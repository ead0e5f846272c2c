import { Agent } from "node:http";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { mediaKind } from "../../generator/emit/media.ts";
import { paths, settleNames } from "../../generator/emit/names.ts";
import { sample } from "../../generator/emit/sample/index.ts";
import type { Operation } from "../../generator/model/api.ts";
import { load } from "../unit/mocks/support/description.ts";
import { requestFor } from "../unit/mocks/support/requests.ts";
import { ask, open, serveAlone, type Heard } from "../unit/serve/running.ts";
import { nightlyTimeout, times } from "./nightly.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const apis = ["huawei-ecs", "huawei-clouddc", "zenlayer-bmc"];
/** For each API, with state and without: 10,002 at night. */
const count = times(150, 1_667);

type Validate = (value: unknown) => {
  readonly valid: boolean;
  readonly issues?: readonly { readonly pointer: string; readonly message: string }[];
};

describe.each(apis)("answers of the mock server of %s", { timeout: nightlyTimeout }, (name) => {
  const { api } = load(join(root, "specs", name, "openapi.yaml"));
  const names = settleNames(api);

  it.each([true, false])("are all what their schemas allow (stateful: %s)", async (stateful) => {
    const { mock } = await open(`specs/${name}/openapi.yaml`, root, { stateful, seed: 9 });
    const { port, close } = await serveAlone(name, mock);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const random = numbers(20_261_121);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const problems: string[] = [];
    const seen = { right: 0, refused: 0, checked: 0 };
    for (let round = 0; round < count; round += 1) {
      const operation = pick(api.operations);
      const heard = await askFor(operation, round);
      if (heard.status < 300) seen.right += 1;
      else seen.refused += 1;
      const problem = await judge(operation, heard);
      if (problem === undefined) seen.checked += 1;
      else if (problem !== "no body") problems.push(`${operation.id}: ${problem}`);
    }
    agent.destroy();
    await close();
    expect(problems.slice(0, 10)).toEqual([]);
    expect(seen.checked).toBeGreaterThan(count * 0.8);
    expect(Math.min(seen.right, seen.refused)).toBeGreaterThan(count * 0.03);

    /** A right request, or, every third time, one whose body misses something or has something else in a place. */
    async function askFor(operation: Operation, round: number): Promise<Heard> {
      const mode = pick(["minimal", "full"] as const);
      const schema = operation.body?.contents[0]?.schema;
      const body: unknown =
        schema && sample(schema, api, { mode, direction: "request" }).value?.value;
      const isTwisted = schema !== undefined && round % 3 === 0;
      const value = isTwisted ? spoilt(body, random, pick) : body;
      const request = requestFor(operation, api, mode, schema ? { body: { value } } : {});
      const { pathname, search } = new URL(request.url);
      const headers = Object.fromEntries(request.headers);
      const text = schema ? JSON.stringify(value) : undefined;
      const sent = { method: request.method, path: pathname + search, headers, agent };
      return ask(port, sent, text ?? (schema ? "" : undefined));
    }
  });

  /** What is wrong with an answer, by the package's validator of that answer. */
  async function judge(operation: Operation, { status, text }: Heard): Promise<string | undefined> {
    const documented = [`${status}`, `${status}`.replace(/..$/, "XX"), "DEFAULT"]
      .map((key) => operation.responses.find((one) => one.status.toUpperCase() === key))
      .find((response) => response !== undefined);
    if (!documented) return `${status} is not documented: ${text.slice(0, 200)}`;
    const json = documented.contents.find(({ mediaType }) => mediaKind(mediaType) === "json");
    if (!json?.schema) return "no body";
    const { file, type } = names.operation(operation);
    const path = join(root, "generated", name, paths.operationValidators(file));
    const validators = (await import(pathToFileURL(path).href)) as Readonly<
      Record<string, Validate>
    >;
    const part = documented.status === "default" ? "Default" : documented.status.toUpperCase();
    const validate = validators[`validate${type}Response${part}`];
    if (!validate) return `no validator for ${documented.status}`;
    // A value that an open list does not know, which a request may bring, is only remarked upon.
    const { valid, issues = [] } = validate(JSON.parse(text));
    const [issue] = valid ? [] : issues;
    return issue && `${status} ${issue.pointer} ${issue.message}`;
  }
});

/** A value with one of its members gone or replaced. */
function spoilt(value: unknown, random: () => number, pick: <T>(list: readonly T[]) => T): unknown {
  if (typeof value !== "object" || value === null || random() < 0.2)
    return pick(["", "x".repeat(300), -1, 1e9, true, null, [], {}]);
  const members = Object.entries(value);
  if (members.length === 0) return { unknown: 1 };
  const [name] = pick(members);
  const changed = members.flatMap(([key, member]: [string, unknown]) =>
    key !== name ? [[key, member]] : random() < 0.3 ? [] : [[key, spoilt(member, random, pick)]],
  );
  return Array.isArray(value)
    ? changed.map(([, member]) => member)
    : (Object.fromEntries(changed) as object);
}

/** A generator of numbers below 1; the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
