import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Installs packages from the registry into a folder; one that holds the same already is left as it is but for `fresh` packages. */
export function installPackages(
  folder: string,
  dependencies: Readonly<Record<string, string>>,
  { overrides = {}, fresh = [] }: InstallOptions = {},
): void {
  mkdirSync(folder, { recursive: true });
  const manifest = join(folder, "package.json");
  const wanted = JSON.stringify({ private: true, type: "module", dependencies, overrides });
  if (existsSync(manifest) && readFileSync(manifest, "utf8") === wanted) {
    for (const name of fresh) {
      rmSync(join(folder, "node_modules", name), { recursive: true, force: true });
      rmSync(join(folder, "package-lock.json"), { force: true });
    }
  }
  writeFileSync(manifest, wanted);
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

type InstallOptions = {
  readonly overrides?: Readonly<Record<string, string>>;
  /** Packages whose version says nothing of what is in them, such as a tarball of ours. */
  readonly fresh?: readonly string[];
};
