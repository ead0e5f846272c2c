import type { ProgramRow, Row } from "./run.ts";

/** Everything that was measured. */
export type Results = {
  readonly rows: readonly Row[];
  readonly programs: readonly ProgramRow[];
  readonly rounds: number;
  readonly versions: Readonly<Record<string, string>>;
};

/** The goals of the project: our row, the peers' output it is held against, and the ratio to reach. */
const goals = [
  ["specwright, types", "types", 0.9],
  ["specwright, types and client", "types+client", 0.9],
  ["specwright, types, client and validators", "types+client+validators", 0.6],
  ["specwright, everything", "types+client+mocks", 1.5],
] as const;

/** The results as a page of Markdown. */
export function report({ rows, programs, rounds, versions }: Results): string {
  const inputs = [...new Set(rows.map(({ input }) => input))];
  return `Medians of ${rounds} cold runs a row, taken round by round, with Node ${versions["node"]} for every tool. Seconds are whole processes; memory is the largest process of a tool. "Errors" are those of TypeScript ${versions["typescript"]} over all of the output
(\`strict\`, \`skipLibCheck\`).

${inputs
  .map((input) =>
    generation(
      input,
      rows.filter((row) => row.input === input),
    ),
  )
  .join("\n\n")}

### Against the goals (github)

${goalTable(rows.filter((row) => row.input === "github"))}

### One operation of github in a program

What it costs to type-check a program that calls \`repos/get\` and reads its answer, and how large its bundle is (esbuild, minified, gzip -9).

| program | check, s | instantiations | types | files | errors | check with TypeScript 7, s | gzip, KB |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${programs
  .map(
    ({ program, check, native, gzip }) =>
      `| ${program} | ${check.check.toFixed(2)} | ${check.instantiations} | ${check.types} | ${check.files} | ${check.errors} | ${native.check.toFixed(3)} | ${gzip === undefined ? "–" : (gzip / 1000).toFixed(1)} |`,
  )
  .join("\n")}

### Versions

${Object.entries(versions)
  .map(([name, version]) => `${name} ${version}`)
  .join(", ")}
`;
}

function generation(input: string, rows: readonly Row[]): string {
  return `### ${input}

| tool | emits | wall, s (min–max) | processor, s | memory, MiB | files | MB | errors |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.map(line).join("\n")}`;
}

function line(row: Row): string {
  if (!row.usage)
    return `| ${row.tool} | ${row.emits} | fails: ${clean(row.failure ?? "")} | | | | | |`;
  const { wall, cpu, memory } = row.usage;
  const [least, most] = row.range;
  return `| ${row.tool} | ${row.emits} | ${wall.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)}) | ${cpu.toFixed(2)} | ${memory.toFixed(0)} | ${row.files} | ${(row.bytes / 1e6).toFixed(1)} | ${row.errors ?? ""} |`;
}

function goalTable(rows: readonly Row[]): string {
  const lines = goals.flatMap(([name, emits, goal]) => {
    const own = rows.find((row) => row.tool === name)?.usage;
    // A peer whose output does not compile sets no bar, unless there is no other of its kind.
    const peers = rows.filter((row) => row.emits === emits && row.usage && row.tool !== name);
    const sound = peers.filter(({ errors }) => errors === 0);
    const best = (sound.length > 0 ? sound : peers)
      .filter((row) => !row.tool.startsWith("specwright"))
      .sort((a, b) => (a.usage?.wall ?? 0) - (b.usage?.wall ?? 0))[0];
    if (!own || !best?.usage) return [];
    const flaw = best.errors === 0 ? "" : `, ${best.errors} errors`;
    return [
      `| ${name} | ${best.tool}${flaw} | ${(own.wall / best.usage.wall).toFixed(2)} | ${(own.cpu / best.usage.cpu).toFixed(2)} | ${goal} | ${own.wall / best.usage.wall <= goal ? "met" : "missed"} |`,
    ];
  });
  const cold = rows.find((row) => row.tool === "specwright, everything")?.usage;
  for (const [name, goal] of [
    ["specwright, everything, nothing changed", 0.1],
    ["specwright, everything, one operation changed", 0.25],
  ] as const) {
    const own = rows.find((row) => row.tool === name)?.usage;
    if (!own || !cold) continue;
    lines.push(
      `| ${name} | our own cold run | ${(own.wall / cold.wall).toFixed(2)} | ${(own.cpu / cold.cpu).toFixed(2)} | ${goal} | ${own.wall / cold.wall <= goal ? "met" : "missed"} |`,
    );
  }
  return `| run | held against | ratio of wall time | ratio of processor time | goal | |
| --- | --- | ---: | ---: | ---: | --- |
${lines.join("\n")}`;
}

function clean(text: string): string {
  // oxlint-disable-next-line no-control-regex -- colours of a terminal
  return text
    .replace(/\u001b\[[0-9;]*m/g, "")
    .replace(/[|\n]/g, " ")
    .replace(/\S*\/\S+/g, "…")
    .slice(0, 160);
}
