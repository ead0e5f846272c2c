import type { Load } from "./load.ts";

/** A candidate under load. */
export type Row = {
  readonly name: string;
  readonly checks: string;
  readonly perSecond: number;
  /** Microseconds of the server's processor time a request. */
  readonly cpu: number;
  readonly p99: number;
  readonly failures: number;
};

/** A candidate's start, in seconds of the clock and of the processor; neither where it did not answer within half a minute. */
export type Start = {
  readonly description: string;
  readonly name: string;
  readonly seconds?: number;
  readonly cpu?: number;
};

/** Resident MiB after each 20,000 requests, and what came of many connections. */
export type Endurance = { readonly memory: readonly number[]; readonly many: Load };

type Results = {
  readonly rows: readonly Row[];
  readonly starts: readonly Start[];
  readonly endurance: Endurance | undefined;
  readonly bodyBytes: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly versions: Readonly<Record<string, string>>;
};

/** The results as a section of Markdown. */
export function report(results: Results): string {
  const { rows, starts, endurance, bodyBytes, rounds, seconds, versions } = results;
  const listed = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `POST of a valid body of ${(bodyBytes / 1000).toFixed(1)} KB, autocannon in another process, 10 connections, loopback: medians of ${rounds} rounds of ${seconds} s. The processor
time of the server a request says more than requests a second where others use the machine. Starts: from the beginning of the process to the
first answer, median of ${rounds}; later starts of ours find what the first one remembered.

| server | checks | requests /s | µs a request | p99, ms | failures |
| --- | --- | ---: | ---: | ---: | ---: |
${rows.map((row) => `| ${row.name} | ${row.checks} | ${thousands(row.perSecond)} | ${Math.round(row.cpu)} | ${row.p99} | ${row.failures} |`).join("\n")}

| start | server | s | processor, s |
| --- | --- | ---: | ---: |
${starts.map((row) => `| ${row.description} | ${row.name} | ${row.seconds?.toFixed(2) ?? "none"} | ${row.cpu?.toFixed(2) ?? "none"} |`).join("\n")}

${goals(rows)}
${endurance ? enduranceLines(endurance) : ""}

${listed.join(", ")}`;
}

function goals(rows: readonly Row[]): string {
  const ours = rows.find(({ name }) => name === "specwright mock");
  const prism = rows.find(({ name }) => name.startsWith("prism"));
  if (!ours || !prism) return "";
  const rate = (ours.perSecond / prism.perSecond).toFixed(1);
  const cpu = (prism.cpu / ours.cpu).toFixed(1);
  return `- Requests a second: ${rate} times Prism's static mode (goal: 4); by processor time ${cpu} times.`;
}

function enduranceLines({ memory, many }: Endurance): string {
  const shown = memory.map((value) => Math.round(value)).join(", ");
  return `- Resident memory after each 20,000 of 200,000 requests: ${shown} MiB.
- 1,000 connections, ${many.requests.toLocaleString("en")} requests: ${many.failures} failures, p99 ${many.p99} ms.`;
}

function thousands(value: number): string {
  return Math.round(value).toLocaleString("en");
}
