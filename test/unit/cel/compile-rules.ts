import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { textPattern } from "../../../generator/emit/validators/text-pattern.ts";
import { compileRule } from "../../../generator/emit/validators/rules/index.ts";
import { code } from "../../../generator/print/code.ts";
import { identifier } from "../../../generator/print/identifier.ts";
import { format } from "../../../generator/print/format.ts";
import { printTypeScript } from "../../../generator/print/typescript.ts";
import { describeRule, type RawSchema } from "./describe-rule.ts";

export type RuleCase = {
  readonly schema: RawSchema;
  readonly expression: string;
  readonly others?: Readonly<Record<string, RawSchema>>;
};

export type Compiled = {
  /** The modules' text, formatted. */
  readonly text: string;
  /** One predicate for each case, in order. */
  readonly rules: readonly ((value: unknown) => boolean)[];
  /** What a strict compiler says about the module and the runtime it imports. */
  readonly typeErrors: () => readonly string[];
  readonly remove: () => void;
};

const runtime = fileURLToPath(new URL("../../../templates/runtime", import.meta.url));

/** Compiles rules into a module of their own, beside the runtime as in a generated package, and loads it. */
export async function compileRules(cases: readonly RuleCase[]): Promise<Compiled> {
  const folder = mkdtempSync(join(tmpdir(), "specwright-cel-"));
  const text = await format(moduleOf(cases), "typescript");
  mkdirSync(join(folder, "src/validators"), { recursive: true });
  cpSync(join(runtime, "validators"), join(folder, "src/runtime/validators"), { recursive: true });
  writeFileSync(join(folder, "src/validators/rules.ts"), text);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  transpileFolder(join(folder, "src"));
  const loaded: Record<string, (value: unknown) => boolean> = await import(
    pathToFileURL(join(folder, "src/validators/rules.js")).href
  );
  return {
    text,
    rules: cases.map((_, index) => loaded[`rule${index}`] ?? never),
    typeErrors: () => typeErrorsOf(join(folder, "src/validators/rules.ts")),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The expression that a rule becomes, formatted. */
export async function compiledText(ruleCase: RuleCase): Promise<string> {
  const text = await format(moduleOf([ruleCase]), "typescript");
  const body = text.slice(text.indexOf("return ") + "return ".length, text.lastIndexOf(";"));
  return body
    .replace(/^\(\s*([^]*)\s*\)$/, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

function moduleOf(cases: readonly RuleCase[]): string {
  return printTypeScript({
    kind: "typescript",
    path: "src/validators/rules.ts",
    header: "",
    declarations: cases.map(({ schema, expression, others }, index) => {
      const described = describeRule(schema, expression, {}, others);
      const value = code`value`;
      const compiled = compileRule(described.rule, described.schema, {
        api: described.api,
        value,
        pattern: textPattern,
      });
      return {
        kind: "function",
        name: identifier(`rule${index}`),
        parameters: [{ name: identifier("value"), type: code`unknown` }],
        returns: code`boolean`,
        body: code`return ${compiled};`,
      };
    }),
  });
}

function transpileFolder(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts")) continue;
    const path = join(folder, name);
    const { outputText } = ts.transpileModule(readFileSync(path, "utf8"), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
    });
    writeFileSync(path.replace(/\.ts$/, ".js"), outputText);
  }
}

function typeErrorsOf(path: string): readonly string[] {
  const program = ts.createProgram([path], {
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
    skipLibCheck: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    isolatedModules: true,
    noEmit: true,
  });
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n");
    const at = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
    const line = diagnostic.file?.text.split("\n")[at?.line ?? 0];
    return `${text} in: ${line}`;
  });
}

function never(): boolean {
  throw new Error("the rule was not compiled");
}
