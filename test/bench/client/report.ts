import { loadavg } from "node:os";
import { baseline, candidates } from "./candidates.ts";

/** What a candidate took in each round: microseconds a call, by the clock and of the processor. */
export type Row = {
  readonly name: string;
  readonly wall: readonly number[];
  readonly cpu: readonly number[];
};

type Results = {
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  readonly rounds: number;
  readonly calls: number;
  readonly versions: Readonly<Record<string, string>>;
};

/** The results as a section of Markdown. */
export function report({ rows, rounds, calls, versions }: Results): string {
  const listed = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const load = loadavg().map((one) => one.toFixed(1));
  return `Microseconds a call against a server of this machine (another process, connections kept alive), one call after the other. All in
one process, in turns, after a warm-up: ${rounds} rounds of ${calls} calls each. A figure is that of the round at the end of the least disturbed
quarter, and "more" is the difference to \`fetch\`. Load of the machine at the end, over 1, 5 and 15 minutes: ${load.join(", ")}. Where that is above
the number of processors, the clock tells of others as well; the goal is held against processor time, of this process with its threads.

${Object.entries(rows)
  .map(([kind, own]) => table(titles[kind] ?? kind, own))
  .join("\n\n")}

### Against the goal: at most 30 µs or 5 % more than \`fetch\`

| call | client | more, µs | more, % | |
| --- | --- | ---: | ---: | --- |
${Object.entries(rows)
  .flatMap(([kind, own]) =>
    own
      .filter(({ name }) => name.startsWith("specwright"))
      .map((row) => {
        const { more, part } = against(row, own, "cpu");
        const isMet = more <= 30 || part <= 0.05;
        return `| ${kind} | ${row.name} | ${more.toFixed(0)} | ${(part * 100).toFixed(1)} | ${isMet ? "met" : "missed"} (processor time) |`;
      }),
  )
  .join("\n")}

${listed.join(", ")}`;
}

const titles: Readonly<Record<string, string>> = {
  read: "`showServer`: a GET and its JSON",
  create: "`createServers`: a POST with a body",
};

function table(title: string, rows: readonly Row[]): string {
  return `### ${title}

| client | does besides | clock, µs | more, µs | processor, µs | more, µs |
| --- | --- | ---: | ---: | ---: | ---: |
${rows.map((row) => line(row, rows)).join("\n")}`;
}

function line(row: Row, rows: readonly Row[]): string {
  const { does = "" } = candidates.find(({ name }) => name === row.name) ?? {};
  const figures = (["wall", "cpu"] as const).flatMap((kind) => [
    calm(row[kind]).toFixed(0),
    row.name === baseline ? "" : against(row, rows, kind).more.toFixed(0),
  ]);
  return `| ${row.name} | ${does} | ${figures.join(" | ")} |`;
}

/** What a candidate costs more than `fetch`, and as a part of it. */
function against(
  row: Row,
  rows: readonly Row[],
  kind: "wall" | "cpu",
): { readonly more: number; readonly part: number } {
  const bare = rows.find(({ name }) => name === baseline)?.[kind] ?? [];
  const more = calm(row[kind]) - calm(bare);
  return { more, part: more / calm(bare) };
}

/** The end of the least disturbed quarter. */
function calm(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 4)] ?? Number.NaN;
}
