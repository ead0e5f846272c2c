import { expect, it } from "vitest";
import { inHeader } from "../../../templates/runtime/client/in-header.ts";
import { newToken } from "../../../templates/runtime/client/idempotency.ts";
import { send } from "../../../templates/runtime/client/send.ts";
import { transportTo } from "./call.ts";
import { operation } from "./operations.ts";
import { answer, broken, scripted } from "./scripted.ts";

const create = operation({
  parameters: [{ name: "X-Client-Token", in: inHeader, fill: newToken }],
  isRepeatable: true,
});
const retry = { baseDelay: 1 };

/** The tokens of the requests that a call made. */
async function tokensOf(input: { readonly headers?: object }): Promise<readonly (string | null)[]> {
  const { fetch, sent } = scripted(broken("ECONNRESET"), answer(503), answer(200));
  await send(transportTo("http://api.test", {}, { fetch, retry }), create, input);
  return sent.map(([, { headers }]) => new Headers(headers).get("x-client-token"));
}

it("gives all attempts of a call one token, and each call its own", async () => {
  const [first, ...others] = await tokensOf({});
  expect(first).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(others).toEqual([first, first]);
  expect((await tokensOf({}))[0]).not.toBe(first);
});

it("leaves the caller's token as it is", async () => {
  const token = "46436810-d999-454c-bd85-e515fd258600";
  expect(await tokensOf({ headers: { "X-Client-Token": token } })).toEqual([token, token, token]);
});
