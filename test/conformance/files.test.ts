import { execFile } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textsOf } from "../support/load-modules.ts";
import { emitGroup } from "./judge.ts";
import { knownFailures } from "./outcomes.ts";
import { readRemotes, suites } from "./suite.ts";

const runtime = fileURLToPath(new URL("../../templates/runtime/", import.meta.url));

/** What the process is asked: the folder of a validator, and the values that it looks at. */
type Question = { readonly folder: string; readonly values: readonly unknown[] };

describe("from files, in a process that lets no text run as code", () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "specwright-conformance-"));
    write("package.json", '{ "type": "module" }');
    for (const file of readdirSync(join(runtime, "validators"), { recursive: true }).map(String))
      if (file.endsWith(".ts"))
        write(
          `runtime/validators/${file.replace(/\.ts$/, ".js")}`,
          javascriptOf(readFileSync(join(runtime, "validators", file), "utf8")),
        );
    write("ask.js", ask);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(suites.filter(({ missing }) => missing === undefined))(
    "validators give the verdicts of the suite: $title",
    async (suite) => {
      const known = knownFailures();
      const remotes = readRemotes();
      const questions: Question[] = [];
      const wanted: (readonly boolean[])[] = [];
      for (const [index, group] of suite.groups().entries()) {
        const emitted = emitGroup(group, remotes);
        if ("refusal" in emitted) throw new Error(emitted.refusal);
        const place = `${suite.title}/${index}`;
        for (const [path, text] of textsOf(emitted.files))
          write(`${place}/${path.replace(/\.ts$/, ".js")}`, javascriptOf(text));
        symlinkSync(join(folder, "runtime"), join(folder, place, "src/runtime"));
        const tests = group.tests.filter(
          ({ description }) => !known.has(`${group.file} | ${group.description} | ${description}`),
        );
        questions.push({ folder: place, values: tests.map(({ data }) => data) });
        wanted.push(tests.map(({ valid }) => valid));
      }
      write("questions.json", JSON.stringify(questions));
      const { isRefused, validate, is } = await answers();
      console.log(`conformance, ${suite.title}, from files: ${validate.flat().length}`);
      expect(isRefused).toBe(true);
      expect(validate).toEqual(wanted);
      expect(is).toEqual(wanted);
    },
    300_000,
  );

  function write(path: string, text: string): void {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  function answers(): Promise<Answers> {
    const flags = ["--disallow-code-generation-from-strings", join(folder, "ask.js")];
    return new Promise((resolve, reject) => {
      execFile(
        process.execPath,
        flags,
        { maxBuffer: 64 * 1024 * 1024 },
        (error, out, err) =>
          error
            ? reject(new Error(`${error.message}\n${err}`))
            : resolve(JSON.parse(out) as Answers), // what the script below writes
      );
    });
  }
});

type Answers = {
  readonly isRefused: boolean;
  readonly validate: readonly (readonly boolean[])[];
  readonly is: readonly (readonly boolean[])[];
};

const ask = `
  import { readFileSync } from "node:fs";
  let isRefused = false;
  try { new Function("return 1")(); } catch { isRefused = true; }
  const questions = JSON.parse(readFileSync(new URL("questions.json", import.meta.url), "utf8"));
  const validate = [];
  const is = [];
  for (const { folder, values } of questions) {
    const validators = await import("./" + encodeURI(folder) + "/src/validators/schemas/subject.js");
    validate.push(values.map((value) => validators.validateSubject(value).valid));
    is.push(values.map((value) => validators.isSubject(value)));
  }
  console.log(JSON.stringify({ isRefused, validate, is }));
`;

function javascriptOf(text: string): string {
  return ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  }).outputText;
}
