import type { Handled } from "../serve/server.ts";
import { visible } from "../source/visible.ts";

/** An API that is served, for people and machines. */
export type Listing = {
  readonly name: string;
  readonly title: string;
  readonly baseUrl: string;
  readonly operations: number;
};

/** What is served where, as a table, and how to go on from there. */
export function welcome(apis: readonly Listing[]): string {
  const rows = [
    ["API", "base URL", "operations"],
    ...apis.map(({ name, baseUrl, operations }) => [visible(name), baseUrl, String(operations)]),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const table = rows.map((row) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "),
  );
  const [first] = apis;
  const example = `A client takes a base URL: createClient({ baseUrl: "${first?.baseUrl}", … })`;
  return `\n${table.join("\n")}\n\n${example}\nCtrl-C ends.\n\n`;
}

/** A request that was answered, in a line. */
export function requestLine({ api, method, path, status, milliseconds, error }: Handled): string {
  const words = [
    new Date().toISOString().slice(11, 23),
    String(status),
    visible(method),
    visible(path),
    `${milliseconds.toFixed(1)} ms`,
    ...(api === undefined ? [] : [`(${visible(api)})`]),
  ];
  const failure = error instanceof Error ? `\n${visible(error.stack ?? error.message)}` : "";
  return `${words.join(" ")}${failure}\n`;
}
