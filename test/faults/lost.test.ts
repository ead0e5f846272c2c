import { array, assert, asyncProperty, constantFrom } from "fast-check";
import { expect, it } from "vitest";
import type { CallInput, Operation } from "../../templates/runtime/client/operation.ts";
import { send } from "../../templates/runtime/client/send.ts";
import { connect } from "../../templates/runtime/client/connect.ts";
import type { Fetch } from "../../templates/runtime/client/transport.ts";
import { answer, broken, type Act } from "../unit/runtime-client/scripted.ts";
import { operations, outcomeOf } from "./call.ts";

const runs = 10_000;
const lanes = 10;

/** What befalls an attempt: whether the service does its work, and what the caller hears of it. */
type Fate = { readonly isDone: boolean; readonly hear: Act };

const cut: Act = () => new Response('{"id":', { headers: { "content-type": "application/json" } });
const fates: readonly Fate[] = [
  { isDone: true, hear: broken("ECONNRESET") },
  { isDone: true, hear: broken("UND_ERR_SOCKET") },
  { isDone: true, hear: cut },
  { isDone: true, hear: answer(500) },
  { isDone: true, hear: answer(504) },
  { isDone: false, hear: broken("ECONNRESET") },
  { isDone: false, hear: answer(503) },
  { isDone: true, hear: answer(200) },
];

const bare = operations["create without one"];
const kinds: Readonly<Record<string, Operation<CallInput, unknown>>> = {
  "POST without a key": bare,
  "PATCH without a key": { ...bare, method: "PATCH" },
  "POST with a key": operations["create with a token"],
};

it(`${runs} calls whose answers get lost have no second effect`, { timeout: 120_000 }, async () => {
  const property = asyncProperty(
    constantFrom(...Object.keys(kinds)),
    array(constantFrom(...fates), { minLength: 1, maxLength: 4 }),
    async (kind, script) => {
      /** The effects that a service has which knows its keys, and every attempt by its key. */
      const effects = new Set<string>();
      const keys: (string | null)[] = [];
      const fetch: Fetch = async (url, init) => {
        const { isDone, hear } = script[Math.min(keys.length, script.length - 1)] ?? expect.fail();
        const key = new Headers(init.headers).get("x-client-token");
        keys.push(key);
        if (isDone) effects.add(key ?? `attempt ${keys.length}`);
        return hear(url, init);
      };
      const options = { baseUrl: "http://api.test", fetch, retry: { baseDelay: 0 } };
      const transport = connect({}, options, {});
      const operation = kinds[kind] ?? bare;
      const ending = await send(transport, operation, { body: {} }).then(() => "value", outcomeOf);
      expect(ending).not.toMatch(/^crash/);
      expect(effects.size).toBeLessThanOrEqual(1);
      expect(new Set(keys).size).toBe(1);
      expect(keys.length).toBeLessThanOrEqual(kind === "POST with a key" ? 3 : 1);
      // Nobody is told that nothing happened where something did.
      if (kind !== "POST with a key" && effects.size > 0)
        expect(ending).toMatch(/^(value|outcome-unknown)$/);
    },
  );
  const seeds = Array.from({ length: lanes }, (_lane, seed) => seed);
  await Promise.all(seeds.map((seed) => assert(property, { seed, numRuns: runs / lanes })));
});
