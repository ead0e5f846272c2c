import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { request } from "node:http";

/** A server in a process of its own. */
export type ServerProcess = {
  /** Seconds from its beginning to its first answer that is no error. */
  readonly start: number;
  /** Seconds of processor time so far, and resident memory in MiB. */
  readonly usage: () => { readonly cpu: number; readonly memory: number };
  readonly stop: () => Promise<void>;
};

/** A request that tells that a server is there. */
export type Question = {
  readonly port: number;
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

const patience = 30_000;

/** Starts a server, and waits for its first answer. */
export async function startServer(
  command: readonly string[],
  question: Question,
  env: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const started = performance.now();
  const child = spawn(process.execPath, command, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, ...env },
  });
  let words = "";
  child.stderr
    .setEncoding("utf8")
    .on("data", (text: string) => (words = (words + text).slice(-2000)));
  while ((await statusOf(question)) === undefined) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${words}`);
    if (performance.now() - started > patience) {
      await stopped(child);
      throw new Error(`no answer within ${patience / 1000} s: ${words}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const start = (performance.now() - started) / 1000;
  return { start, usage: () => usageOf(child.pid ?? 0), stop: () => stopped(child) };
}

/** The status of an answer that is no error; undefined as long as there is none. */
function statusOf({ body, ...options }: Question): Promise<number | undefined> {
  return new Promise((resolve) => {
    const sent = request({ host: "127.0.0.1", agent: false, ...options }, (response) => {
      response.resume();
      const { statusCode = 500 } = response;
      response.on("end", () => resolve(statusCode < 300 ? statusCode : undefined));
    });
    sent.on("error", () => resolve(undefined));
    sent.end(body);
  });
}

/** What Linux knows of a process: hundredths of a second, and pages of 4 KiB. */
function usageOf(pid: number): { readonly cpu: number; readonly memory: number } {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  const ticks = Number(fields[11]) + Number(fields[12]);
  return { cpu: ticks / 100, memory: (Number(fields[21]) * 4096) / 2 ** 20 };
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}
