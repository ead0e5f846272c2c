import { callThrough, operations, type Ending, type OperationKind } from "./call.ts";
import { faults, type Fault } from "./faults.ts";
import { startFaultServer } from "./server.ts";

const kinds = Object.keys(operations) as OperationKind[];

/** Runs every fault against every kind of operation, once and then for good, and says what came of it as Markdown. */
export async function matrix(): Promise<string> {
  const server = await startFaultServer();
  // The first call of a process is slow.
  await callThrough(server, "read", []);
  await server.close();
  return [
    "# What comes of faults",
    "",
    "Printed by `npm run faults`, and held by `test/faults/matrix.test.ts`. Each cell: attempts that the client made / requests that",
    "arrived whole at the server / what the caller got. Real sockets, three attempts at most. The look says what is true.",
    "",
    "## A fault at the first attempt",
    "",
    ...(await table(1)),
    "",
    "## A fault that stays",
    "",
    ...(await table(9)),
    "",
  ].join("\n");
}

/** The cells of a row come one after the other, rows too; only what waits for time limits waits together. */
async function table(times: number): Promise<readonly string[]> {
  const waiting = new Map(
    faults.filter(({ isStuck }) => isStuck).map((fault) => [fault, row(fault, times)]),
  );
  await Promise.all(waiting.values());
  const rows: (readonly string[])[] = [["fault", ...kinds]];
  for (const fault of faults) rows.push(await (waiting.get(fault) ?? row(fault, times)));
  const widths = ["fault", ...kinds].map((_name, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const lineOf = (cells: readonly string[]) =>
    `| ${cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...others] = rows;
  return [lineOf(head), lineOf(widths.map((width) => "-".repeat(width))), ...others.map(lineOf)];
}

async function row(fault: Fault, times: number): Promise<readonly string[]> {
  const sequence = Array.from({ length: times }, () => fault);
  const cells = await Promise.all(
    kinds.map(async (kind) => {
      const server = await startFaultServer();
      const ending = await callThrough(server, kind, sequence);
      await server.close();
      return cell(ending);
    }),
  );
  return [fault.name, ...cells];
}

function cell({ attempts, arrived, outcome }: Ending): string {
  return `${attempts} / ${arrived} / ${outcome}`;
}
