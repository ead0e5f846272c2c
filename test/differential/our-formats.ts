import { fileURLToPath } from "node:url";
import type { Ajv2020 } from "ajv/dist/2020.js";
import { assertedFormats } from "../../generator/source/formats.ts";

type Check = (value: unknown) => boolean;

const folder = fileURLToPath(
  new URL("../../templates/runtime/validators/formats/", import.meta.url),
);

/** The checks of all asserted formats, by format. */
export async function loadFormats(): Promise<ReadonlyMap<string, Check>> {
  const integers = await load("integer");
  const checks = new Map<string, Check>();
  for (const name of Object.keys(assertedFormats)) {
    const words = name.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    const test = `is${words.join("")}`;
    const check = integers[test] ?? (await load(name))[test];
    if (check) checks.set(name, check);
  }
  return checks;
}

async function load(file: string): Promise<Readonly<Record<string, Check>>> {
  return (await import(`${folder}${file}.ts`)) as Readonly<Record<string, Check>>;
}

/** Gives ajv our formats, so that a comparison is one of everything else; the formats have a comparison of their own. */
export async function useOurFormats(): Promise<(ajv: Ajv2020) => void> {
  const checks = await loadFormats();
  return (ajv) => {
    for (const [name, validate] of checks) {
      const type = assertedFormats[name as keyof typeof assertedFormats];
      ajv.addFormat(name, { type, validate } as Parameters<Ajv2020["addFormat"]>[1]);
    }
  };
}
