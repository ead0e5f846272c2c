import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  allAnswers,
  refuseAnswers,
  reportAnswers,
  showJobAnswers,
  UnexpectedAnswerError,
  type AnswerCheck,
  type AnswerOf,
} from "../../../generated/huawei-ecs/src/answers.ts";
import { ApiError, createClient } from "../../../generated/huawei-ecs/src/index.ts";
import { createTransport, showJob } from "../../../generated/huawei-ecs/src/unchecked.ts";
import type { Call } from "../../../templates/runtime/client/call.ts";
import type { ValidationIssue } from "../../../templates/runtime/validators/issue.ts";

const projectId = "0605767b5780d5762fc5c0118072a564";
const job = {
  job_id: "70a599e0-31e7-49b7-b260-868f441e862b",
  job_type: "createServer",
  status: "RUNNING",
  begin_time: "2016-10-07T03:15:49.000Z",
  end_time: "",
  error_code: null,
  fail_reason: null,
  entities: {},
};
const input = { path: { job_id: job.job_id } };

/** A client whose service gives the same answer to everything. */
function answering(body: unknown, options: object = {}, status = 200) {
  const sent: string[] = [];
  const fetch = (url: string) => {
    sent.push(url);
    return Promise.resolve(Response.json(body, { status }));
  };
  const all = { projectId, credentials: { token: "t" }, fetch, ...options };
  return { sent, client: createClient(all), transport: createTransport(all) };
}

function listener() {
  const told: { readonly issues: readonly ValidationIssue[]; readonly answer: AnswerOf }[] = [];
  return {
    told,
    report: reportAnswers(allAnswers, (issues, answer) => told.push({ issues, answer })),
  };
}

const failure = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("answers that are reported", () => {
  it("are handed on with all that the description does not know", async () => {
    const { told, report } = listener();
    const odd = { ...job, colour: "blue", status: 7 };
    const { client } = answering(odd, { validateAnswer: report });
    expect(await client.showJob(input)).toEqual(odd);
    expect(told).toHaveLength(1);
    expect(told[0]?.answer).toEqual({ operation: "showJob", status: 200, isError: false });
    expect(told[0]?.issues).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: "unknownProperty",
          pointer: "/colour",
          severity: "warning",
        }),
        expect.objectContaining({ code: "type", pointer: "/status", severity: "error" }),
      ]),
    );
  });

  it("are not mentioned where they are as described, and looked at only on request", async () => {
    const { told, report } = listener();
    await answering(job, { validateAnswer: report }).client.showJob(input);
    await answering({ status: 7 }).client.showJob(input);
    expect(told).toEqual([]);
  });

  it("may be errors of the service, which stay what they are", async () => {
    const { told, report } = listener();
    const { client } = answering({ code: 7 }, { validateAnswer: report, retry: false }, 500);
    expect(await failure(client.showJob(input))).toBeInstanceOf(ApiError);
    expect(told.map(({ answer }) => answer)).toEqual([
      { operation: "showJob", status: 500, isError: true },
    ]);
  });

  it("do no harm by whom they are told", async () => {
    const throwing = reportAnswers(allAnswers, () => {
      throw new Error("out of paper");
    });
    const failing = reportAnswers(allAnswers, () => Promise.reject(new Error("later")));
    for (const validateAnswer of [throwing, failing])
      expect(await answering({ status: 7 }, { validateAnswer }).client.showJob(input)).toEqual({
        status: 7,
      });
  });

  it("are looked at as the call says, with the client or without", async () => {
    const { told, report } = listener();
    const { client } = answering({ status: 7 }, { validateAnswer: refuseAnswers(allAnswers) });
    await client.showJob(input, { validateAnswer: false });
    expect(told).toEqual([]);
    await client.showJob(input, { validateAnswer: report });
    expect(told).toHaveLength(1);
    const { transport } = answering({ status: 7 });
    const alone = reportAnswers({ showJob: showJobAnswers }, (issues, answer) =>
      told.push({ issues, answer }),
    );
    await showJob(transport, input, { validateAnswer: alone });
    expect(told).toHaveLength(2);
  });
});

describe("answers that are refused", () => {
  const canary = "CANARY-9";

  it("end a call in an error that has them, and is sent nowhere again", async () => {
    const odd = { ...job, status: 7, error_code: canary };
    const { client, sent } = answering(odd, { validateAnswer: refuseAnswers(allAnswers) });
    const error = await failure(client.showJob(input));
    expect(error).toBeInstanceOf(UnexpectedAnswerError);
    expect(error).toMatchObject({ kind: "unexpected-answer", status: 200, retryable: false });
    const { output, issues, message } = error as UnexpectedAnswerError;
    expect(output).toEqual(odd);
    expect(issues.map(({ pointer }) => pointer)).toContain("/status");
    expect(message).toMatch(/^showJob: 200 with an answer not as described: \/status /);
    expect(`${JSON.stringify(error)} ${inspect(error)} ${message}`).not.toContain(canary);
    expect(sent).toHaveLength(1);
  });

  it("break the description: what it does not know is let through unless told", async () => {
    const odd = { ...job, colour: "blue" };
    const { client } = answering(odd, { validateAnswer: refuseAnswers(allAnswers) });
    expect(await client.showJob(input)).toEqual(odd);
    const strict = refuseAnswers(allAnswers, { strict: true });
    expect(await failure(client.showJob(input, { validateAnswer: strict }))).toBeInstanceOf(
      UnexpectedAnswerError,
    );
  });

  it("are no errors of the service", async () => {
    const options = { validateAnswer: refuseAnswers(allAnswers), retry: false };
    expect(
      await failure(answering({ code: 7 }, options, 500).client.showJob(input)),
    ).toBeInstanceOf(ApiError);
  });
});

describe("a check of answers", () => {
  const called = { operation: { id: "showJob", method: "GET" }, url: undefined, secrets: [] };
  // What is looked at here needs no more of a call.
  const call = called as unknown as Call;
  const looked = (check: AnswerCheck, body: unknown, status = 200) =>
    check({ call, status, body, isError: false });

  it("leaves alone what no validator is for", () => {
    const { told, report } = listener();
    const stream = (async function* () {})();
    for (const body of [undefined, new Blob(["x"]), new ReadableStream(), stream])
      looked(report, body);
    looked(
      reportAnswers({}, () => expect.fail()),
      7,
    );
    looked(
      reportAnswers({ showJob: { "404": () => expect.fail() } }, () => expect.fail()),
      7,
    );
    expect(told).toEqual([]);
    for (const body of [null, 7, "text", []]) looked(report, body);
    expect(told).toHaveLength(4);
  });

  it("takes the validator of the status, of its class, or the default, in this order", () => {
    const seen: string[] = [];
    const noting = (name: string) => () => {
      seen.push(name);
      return { valid: true, value: 0, issues: [] } as const;
    };
    const own = { "200": noting("200"), "2XX": noting("2XX"), default: noting("default") };
    const check = reportAnswers({ showJob: own }, () => {});
    for (const status of [200, 204, 500]) looked(check, {}, status);
    expect(seen).toEqual(["200", "2XX", "default"]);
  });
});
