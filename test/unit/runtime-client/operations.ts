import { json } from "../../../templates/runtime/client/body-json.ts";
import { writeBody } from "../../../templates/runtime/client/body.ts";
import type {
  CallInput,
  Operation,
  RequestBody,
} from "../../../templates/runtime/client/operation.ts";
import { toOwnServer } from "../../../templates/runtime/client/own-server.ts";
import { readDescribed } from "../../../templates/runtime/client/read-described.ts";
import { writeParameters } from "../../../templates/runtime/client/parameters.ts";
import { hideSecrets } from "../../../templates/runtime/client/secrets.ts";
import { inPath } from "../../../templates/runtime/client/in-path.ts";
import { inQuery } from "../../../templates/runtime/client/in-query.ts";

/** An operation by what is special about it. */
export function operation(
  special: Partial<Operation<CallInput, unknown>> = {},
): Operation<CallInput, unknown> {
  const { responses = { "200": ["application/json"], "400": ["application/json"] } } = special;
  return {
    id: "makeThing",
    method: "POST",
    path: "/things",
    steps: [hideSecrets, toOwnServer, writeParameters, writeBody],
    read: readDescribed,
    ...special,
    accept: [...new Set(Object.values(responses).flat())].join(", "),
    responses,
  };
}

/** An operation with a body. */
export function withBody(body: RequestBody): Operation<CallInput, unknown> {
  return operation({ body });
}

/** Takes JSON and answers with JSON. */
export const create = operation({
  path: "/v1/{project_id}/things",
  parameters: [
    { name: "project_id", in: inPath, required: true, option: "projectId" },
    { name: "dry", in: inQuery },
  ],
  body: { mediaType: "application/json", encode: json, required: true },
});

/** A read without any credential. */
export const read = operation({ id: "readThing", method: "GET" });
