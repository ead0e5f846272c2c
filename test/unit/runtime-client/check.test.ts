import { readJson } from "../../../templates/runtime/client/read-json.ts";
import { describe, expect, it } from "vitest";
import {
  checkInput,
  ValidationError,
  type InputCheck,
} from "../../../templates/runtime/client/check.ts";
import { inHeader } from "../../../templates/runtime/client/in-header.ts";
import { inPath } from "../../../templates/runtime/client/in-path.ts";
import { json } from "../../../templates/runtime/client/body-json.ts";
import { writeBody } from "../../../templates/runtime/client/body.ts";
import type { CallInput, Operation } from "../../../templates/runtime/client/operation.ts";
import { writeParameters } from "../../../templates/runtime/client/parameters.ts";
import { send } from "../../../templates/runtime/client/send.ts";
import { connect } from "../../../templates/runtime/client/connect.ts";
import type { CallOptions, TransportOptions } from "../../../templates/runtime/client/transport.ts";
import type { ValidationIssue } from "../../../templates/runtime/validators/issue.ts";
import type {
  Validation,
  ValidateOptions,
} from "../../../templates/runtime/validators/validate.ts";

type Input = {
  path?: { id?: string };
  headers?: { token?: string };
  body?: unknown;
  contentType?: string;
};

const operation: Operation<Input, unknown> = {
  id: "buy",
  method: "POST",
  path: "/buy/{id}",
  steps: [writeParameters, writeBody],
  parameters: [
    { name: "id", in: inPath, required: true, option: "project" },
    { name: "token", in: inHeader },
  ],
  body: { mediaType: "application/json", encode: json },
  read: readJson,
  accept: "application/json",
};

/** A validator that tells what it was given, and finds the issues that the value lists. */
function validator(seen: [string, unknown, ValidateOptions][], part: string) {
  return (value: unknown, options: ValidateOptions): Validation<unknown> => {
    seen.push([part, value, options]);
    const issues = (value as { issues?: readonly ValidationIssue[] }).issues ?? [];
    return issues.some(({ severity }) => severity === "error")
      ? { valid: false, issues }
      : { valid: true, value, issues };
  };
}

function issue(severity: "error" | "warning", key: string): ValidationIssue {
  return { code: "type", path: [key], pointer: `/${key}`, message: "must be a string", severity };
}

async function call(input: Input, callOptions: CallOptions = {}, options: TransportOptions = {}) {
  const seen: [string, unknown, ValidateOptions][] = [];
  const check: InputCheck = {
    run: checkInput,
    path: validator(seen, "path"),
    headers: validator(seen, "headers"),
    body: validator(seen, "body"),
  };
  let requests = 0;
  const fetch = () => {
    requests += 1;
    return Promise.resolve(Response.json({ done: true }));
  };
  const transport = connect(
    { servers: [{ url: "https://shop.test" }] },
    { fetch, ...options },
    { parameters: { project: "p1" } },
  );
  const outcome = await send(
    transport,
    operation as Operation<CallInput, unknown>,
    input,
    callOptions,
    check,
  ).then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  return { ...outcome, seen, requests };
}

describe("the check of an input", () => {
  it("sees every part, with what the client fills in", async () => {
    const { seen, requests } = await call({ headers: { token: "t" }, body: { name: "web" } });
    expect(seen.map(([part, value]) => [part, value])).toEqual([
      ["path", { id: "p1" }],
      ["headers", { token: "t" }],
      ["body", { name: "web" }],
    ]);
    expect(requests).toBe(1);
  });

  it("prefers what the input says over what the client knows", async () => {
    const { seen } = await call({ path: { id: "own" } });
    expect(seen[0]).toEqual(["path", { id: "own" }, { strict: false }]);
  });

  it("refuses an input before anything is sent, and says where it is wrong", async () => {
    const body = { issues: [issue("error", "name"), issue("warning", "colour")] };
    const outcome = await call({ body });
    expect(outcome.requests).toBe(0);
    const error = "error" in outcome ? outcome.error : undefined;
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({
      kind: "validation",
      operation: "buy",
      message: "buy: /body/name must be a string",
      issues: [
        { path: ["body", "name"], pointer: "/body/name", severity: "error" },
        { path: ["body", "colour"], pointer: "/body/colour", severity: "warning" },
      ],
    });
  });

  it("names three mistakes in its message and counts the others", async () => {
    const body = { issues: ["a", "b", "c", "d", "e"].map((key) => issue("error", key)) };
    const outcome = await call({ body });
    expect("error" in outcome && (outcome.error as Error).message).toMatch(
      /^buy: \/body\/a [^;]+; \/body\/b [^;]+; \/body\/c [^;]+; and 2 more$/,
    );
  });

  it("sends what only has warnings, and tells of them", async () => {
    const told: (readonly ValidationIssue[])[] = [];
    const body = { issues: [issue("warning", "colour")] };
    const { requests } = await call({ body }, { onWarning: (issues) => told.push(issues) });
    expect(requests).toBe(1);
    expect(told.map((issues) => issues.map(({ pointer }) => pointer))).toEqual([["/body/colour"]]);
  });

  it("sends it too where who is told throws", async () => {
    const onWarning = () => {
      throw new Error("out of paper");
    };
    const outcome = await call({ body: { issues: [issue("warning", "colour")] } }, { onWarning });
    expect(outcome).not.toHaveProperty("error");
    expect(outcome.requests).toBe(1);
  });

  it("is strict, or off, by call or by client; the call wins", async () => {
    const strict = await call({ body: {} }, { validate: "strict" });
    expect(strict.seen.map(([, , options]) => options.strict)).toEqual([true, true, true]);
    const off = await call({ body: { issues: [issue("error", "name")] } }, {}, { validate: false });
    expect(off).toMatchObject({ seen: [], requests: 1 });
    const on = await call({ body: {} }, { validate: true }, { validate: false });
    expect(on.seen).toHaveLength(3);
  });

  it("leaves a body alone that goes out in another media type than the validator is for", async () => {
    const text: Operation<Input, unknown> = {
      ...operation,
      body: {
        mediaType: "application/json",
        encode: json,
        choices: [
          { mediaType: "application/json", encode: json },
          { mediaType: "text/csv", encode: json },
        ],
      },
    };
    const seen: [string, unknown, ValidateOptions][] = [];
    const check: InputCheck = { run: checkInput, body: validator(seen, "body") };
    const fetch = () => Promise.resolve(Response.json({}));
    const transport = connect({ servers: [{ url: "https://shop.test" }] }, { fetch }, {});
    for (const contentType of ["text/csv", "application/json", undefined])
      await send(
        transport,
        text as Operation<CallInput, unknown>,
        { path: { id: "1" }, body: {}, ...(contentType === undefined ? {} : { contentType }) },
        {},
        check,
      );
    expect(seen).toHaveLength(2);
  });
});
