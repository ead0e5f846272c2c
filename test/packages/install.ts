import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

export const root: string = fileURLToPath(new URL("../..", import.meta.url));

/** The names of the generated packages' folders. */
export const apis: readonly string[] = readdirSync(join(root, "generated"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** Runs a program and gives what it printed; a failure carries both streams in its message. */
export async function execute(
  command: string,
  parameters: readonly string[],
  cwd: string,
): Promise<string> {
  try {
    const { stdout } = await run(command, [...parameters], { cwd, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${parameters.join(" ")}\n${stdout}${stderr}`, { cause: error });
  }
}

/** Packs generated packages, by default all of them, which builds them, and gives the tarballs by API. */
export async function packAll(chosen = apis): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "specwright-pack-"));
  const tarballs = new Map<string, string>();
  for (const api of chosen) {
    const output = await execute(
      "npm",
      ["pack", "--json", "--pack-destination", folder],
      join(root, "generated", api),
    );
    // `prepack` prints before the JSON.
    const packed = JSON.parse(output.slice(output.indexOf("[\n"))) as { filename: string }[];
    tarballs.set(api, join(folder, packed[0]?.filename ?? ""));
  }
  return tarballs;
}

/** What a project of a user holds: its programs, and what it installs beside our tarballs. */
export type Consumer = {
  /** A folder beside this file. */
  readonly programs: string;
  readonly packages: readonly string[];
  /** Checks the declarations of all packages, too; those of others may have mistakes of their own. */
  readonly checkLibraries: boolean;
};

const mockUser: Consumer = { programs: "consumer", packages: ["msw@2"], checkLibraries: true };

/** Installs tarballs in an empty folder outside the repository, as a user would, with the consumer programs beside them. */
export async function installElsewhere(
  tarballs: Iterable<string>,
  { programs, packages, checkLibraries }: Consumer = mockUser,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "specwright-consumer-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await execute(
    "npm",
    ["install", ...tarballs, ...packages, "typescript@5.9", "@types/node@20"],
    folder,
  );
  cpSync(join(root, "test/packages", programs), join(folder, "programs"), { recursive: true });
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "es2022",
        lib: ["es2023", "dom", "dom.iterable"],
        module: "nodenext",
        types: ["node"],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        // The declarations of our packages are checked too: nobody's strict project may break on them.
        skipLibCheck: !checkLibraries,
        rootDir: "programs",
        outDir: "built",
      },
      include: ["programs"],
    }),
  );
  return folder;
}

/** Why the registry cannot be asked, if it cannot. */
export async function registryProblem(): Promise<string | undefined> {
  return execute("npm", ["view", "hono", "name", "--fetch-retries=0", "--no-offline"], root).then(
    () => undefined,
    (error: Error) => error.message.split("\n").find((line) => line.includes("code E")),
  );
}
