import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Kind } from "./emit/kinds.ts";

/** One API to work on. Paths count from the working folder. */
export type ApiTarget = {
  /** The folder's name: `huawei-ecs`. */
  readonly name: string;
  /** `specs/huawei-ecs/openapi.yaml` */
  readonly entry: string;
  /** `generated/huawei-ecs` */
  readonly output: string;
  /** `@specwright/huawei-ecs` */
  readonly packageName: string;
  /** The kinds of output that were asked for; default: all. */
  readonly emit?: readonly Kind[];
  /** The entry as the output names it, the same on every machine; default: `entry`. */
  readonly source?: string;
  /** What somebody runs to make the output anew, as the output says it; default: `npm run generate`. */
  readonly command?: string;
};

const entryNames = ["openapi.yaml", "openapi.yml", "openapi.json"];

/** Every API under `specs/`: each folder with a description in it, by name. */
export function findApis(cwd: string): readonly ApiTarget[] {
  const specs = join(cwd, "specs");
  if (!existsSync(specs)) return [];
  return readdirSync(specs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .flatMap((name) => {
      const file = entryNames.find((candidate) => existsSync(join(specs, name, candidate)));
      return file === undefined ? [] : [targetOf(name, `specs/${name}/${file}`)];
    });
}

function targetOf(name: string, entry: string): ApiTarget {
  return { name, entry, output: `generated/${name}`, packageName: `@specwright/${name}` };
}
