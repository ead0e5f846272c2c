import type { Example } from "../serve/example.ts";
import type { ApiTypes, MockOptions } from "../../templates/runtime/mocks/types.ts";
import type { Handled } from "../serve/server.ts";
import { visible } from "../source/visible.ts";

/** An API that is served, for people and machines. */
export type Listing = {
  readonly name: string;
  readonly title: string;
  readonly baseUrl: string;
  readonly operations: number;
  /** A request to try it with. */
  readonly example?: string;
};

/** A request as a person types it. */
export function curlLine(baseUrl: string, example: Example, withCredentials: boolean): string {
  const { path, headers, credentials } = example;
  const sent = [...headers, ...(withCredentials ? credentials : [])];
  return ["curl", "-s", baseUrl + path, ...sent.map((header) => `-H '${header}'`)].join(" ");
}

/** What is served where, as a table, and how to go on from there. */
export function welcome(
  apis: readonly Listing[],
  {
    control,
    credentials,
  }: {
    readonly control: string | undefined;
    readonly credentials: MockOptions<ApiTypes>["credentials"];
  },
): string {
  const rows = [
    ["API", "base URL", "operations"],
    ...apis.map(({ name, baseUrl, operations }) => [visible(name), baseUrl, String(operations)]),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const table = rows.map((row) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "),
  );
  const [first] = apis;
  const examples = apis.flatMap(({ example }) => (example === undefined ? [] : [example]));
  const lines = [
    ...(examples.length > 0 ? ["Try it:", ...examples.map((line) => `  ${line}`), ""] : []),
    ...(credentials === "required"
      ? ["Any credential that is well-formed will do; --auth off asks for none.", ""]
      : typeof credentials === "object"
        ? ["Only the credentials of the file will do.", ""]
        : []),
    `A client takes a base URL: createClient({ baseUrl: "${first?.baseUrl}", … })`,
    ...(control === undefined ? [] : [`What it can be told while it runs: curl -s ${control}`]),
    "Ctrl-C ends.",
  ];
  return `\n${table.join("\n")}\n\n${lines.join("\n")}\n\n`;
}

/** A request that was answered, in a line. */
export function requestLine({ api, method, path, status, milliseconds, error }: Handled): string {
  const now = new Date().toISOString().slice(11, 23);
  const taken = milliseconds.toFixed(1);
  const of = api === undefined ? "" : ` (${visible(api)})`;
  const failure = error instanceof Error ? `\n${visible(error.stack ?? error.message)}` : "";
  return `${now} ${status} ${visible(method)} ${visible(path)} ${taken} ms${of}${failure}\n`;
}
