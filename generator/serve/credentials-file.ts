import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { AcceptedCredentials } from "../../templates/runtime/mocks/types.ts";
import { parseFile } from "../source/file.ts";
import { defaultLimits } from "../source/limits.ts";
import { isRawObject } from "../source/raw.ts";
import type { Usage } from "../targets/codes.ts";

/** Reads which credentials a mock accepts: `tokens` and `keys`. No problem quotes the file, which is full of secrets. */
export function readCredentialsFile(path: string, cwd: string): Usage<AcceptedCredentials> {
  const problem = (message: string, fix: string): Usage<AcceptedCredentials> => ({
    problems: [{ code: "usage/credentials", message: `\`${path}\`: ${message}`, fix }],
  });
  let bytes: Buffer;
  try {
    bytes = readFileSync(resolve(cwd, path));
  } catch {
    return problem("cannot be read", "Correct the path of `--credentials`.");
  }
  const { value } = parseFile(path, bytes, defaultLimits).file;
  if (!isRawObject(value)) return problem("is no map in YAML or JSON", form);
  const { tokens = [], keys = [], ...others } = value;
  const [other] = Object.keys(others);
  if (other !== undefined) return problem("has something besides `tokens` and `keys`", form);
  if (!Array.isArray(tokens) || !tokens.every(isText))
    return problem("`tokens` is no list of texts", form);
  if (!Array.isArray(keys) || !keys.every(isKey))
    return problem("`keys` is no list of key pairs", form);
  return { value: { tokens, keys } };
}

const form =
  "Write `tokens: [t1, …]`, `keys: [{ accessKeyId: …, secretAccessKey: …, sessionToken: … }]` or both; quote what looks like a number.";

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isKey(value: unknown): value is NonNullable<AcceptedCredentials["keys"]>[number] {
  if (!isRawObject(value)) return false;
  const { accessKeyId, secretAccessKey, sessionToken = "none", ...others } = value;
  return (
    [accessKeyId, secretAccessKey, sessionToken].every(isText) && Object.keys(others).length === 0
  );
}
