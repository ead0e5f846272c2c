// Switches off our escapes, one at a time, in a copy of the tree, and tells which of them the tests of this folder notice.
// Run it with `npx tsx test/security/mutants.ts [number of the first] [number after the last]`; every line must say "caught".
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

type Mutant = {
  readonly name: string;
  readonly file: string;
  /** Text of the file, and what stands there instead. */
  readonly from: string;
  readonly to: string;
};

const code = "generator/print/code.ts";
const comment = "generator/print/comment.ts";
const printable = "generator/print/printable.ts";
const markdown = "generator/emit/markdown.ts";
const names = "generator/emit/names.ts";

const mutants: readonly Mutant[] = [
  {
    name: "strings are not escaped",
    file: code,
    from: "return escapeHidden(JSON.stringify(text));",
    to: 'return `"${text}"`;',
  },
  {
    name: "hidden characters in literals",
    file: code,
    from: "return escapeHidden(JSON.stringify(text));",
    to: "return JSON.stringify(text);",
  },
  { name: "every string counts as plain", file: code, from: "/^[ !#-[\\]-~]*$/", to: "/^/" },
  {
    name: "__proto__ as a plain key",
    file: code,
    from: 'if (name === "__proto__") return `["__proto__"]`;',
    to: "",
  },
  {
    name: "names of members are not quoted",
    file: code,
    from: "isPropertyName(name) ? name : stringText(name)]",
    to: "name]",
  },
  {
    name: "patterns are pasted",
    file: code,
    from: 'const source = new RegExp(pattern, "u").source;',
    to: "const source = pattern;",
  },
  {
    name: "control characters in patterns",
    file: code,
    from: "escapeHidden(escapeControls(source))",
    to: "escapeHidden(source)",
  },
  {
    name: "hidden characters in patterns",
    file: code,
    from: "escapeHidden(escapeControls(source))",
    to: "escapeControls(source)",
  },
  { name: "comments can be ended", file: comment, from: '.replaceAll("*/", "*\\\\/")', to: "" },
  { name: "tags in comments", file: comment, from: '.replaceAll("{@", "{\\\\@")', to: "" },
  {
    name: "line separators in comments and pages",
    file: printable,
    from: '.replace(/\\r\\n?|\\u2028|\\u2029|\\u0085/g, "\\n")',
    to: "",
  },
  {
    name: "< in pages",
    file: markdown,
    from: '    .replaceAll("<", "&lt;")\n    .replaceAll(">", "&gt;")\n    .replaceAll("[", "\\\\[")',
    to: '    .replaceAll("[", "\\\\[")',
  },
  {
    name: "links in pages",
    file: markdown,
    from: '    .replaceAll("[", "\\\\[")\n    .replaceAll("]", "\\\\]")\n',
    to: "",
  },
  {
    name: "labels of links",
    file: markdown,
    from: "ours(`[${label(text)}](${url})`)",
    to: "ours(`[${text}](${url})`)",
  },
  {
    name: "addresses of links",
    file: markdown,
    from: "/^https?:\\/\\/[^\\s<>()]+$/.test(url)",
    to: "true",
  },
  {
    name: "links of prose to anything",
    file: markdown,
    from: "(https?:\\/\\/[^\\s<>()\"'\\\\]+|mailto:[^\\s<>()\"'\\\\]+)",
    to: "([^\\s<>\"'\\\\]+)",
  },
  {
    name: "code spans",
    file: markdown,
    from: "!/[`<>&|]|\\{[{%]/.test(text)",
    to: "!/[&|]/.test(text)",
  },
  {
    name: "code elements",
    file: markdown,
    from: '  const escaped = text\n    .replaceAll("&", "&amp;")\n    .replaceAll("<", "&lt;")',
    to: '  const escaped = text\n    .replaceAll("&", "&amp;")',
  },
  {
    name: "signs of templates",
    file: markdown,
    from: '.replace(/\\{(?=[{%])/g, "<span>{</span>")',
    to: "",
  },
  { name: "fences", file: markdown, from: '"`".repeat(longest + 1)', to: '"```"' },
  {
    name: "names of devices",
    file: names,
    from: "/^(con|prn|aux|nul|com\\d|lpt\\d)$/.test(name)",
    to: "false",
  },
  { name: "long names", file: names, from: "const longest = 120;", to: "const longest = 1e9;" },
  {
    name: "reserved words",
    file: names,
    from: "reservedWords.has(name) ? `${name}_` : name",
    to: "name",
  },
  {
    name: "names that differ in case",
    file: names,
    from: "taken.has(candidate) || taken.has(folded(candidate))",
    to: "taken.has(candidate)",
  },
  {
    name: "control characters in messages",
    file: "generator/source/visible.ts",
    from: "return text.replace(hidden,",
    to: "return text.replace(/(?!)/g,",
  },
  {
    name: "references out of the folder",
    file: "generator/source/store.ts",
    from: "if (!isWithin(this.#root, path)) return outside(written);",
    to: "",
  },
  {
    name: "links out of the folder",
    file: "generator/source/store.ts",
    from: "real !== undefined && !isWithin(this.#realRoot, real)",
    to: "false",
  },
  {
    name: "aliases without end",
    file: "generator/source/yaml-value.ts",
    from: "if (expanding > 0 && (aliased += 1) > limits.aliasedValues) return null;",
    to: "",
  },
  {
    name: "links in the output folder",
    file: "generator/write/links.ts",
    from: "?.isSymbolicLink() === true",
    to: "?.isSymbolicLink() === undefined",
  },
  {
    name: "links for files of ours",
    file: "generator/write/links.ts",
    from: "constants.O_NOFOLLOW ?? 0",
    to: "0",
  },
  {
    name: "journals of others",
    file: "generator/write/journal.ts",
    from: "else if (isInside(entry.path)) write.push(entry);",
    to: "else write.push(entry);",
  },
  {
    name: "undoing what was removed",
    file: "generator/write/disk.ts",
    from: "[...plan.update, ...removed]",
    to: "plan.update",
  },
];

const root = fileURLToPath(new URL("../..", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "specwright-mutants-"));
for (const part of ["generator", "templates", "test", "specs", "package.json", "tsconfig.json"])
  cpSync(join(root, part), join(copy, part), { recursive: true });
symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));

/** The tests that look at what a file does come first: most mutants are caught there in seconds, and the others need not run. */
const nearest: readonly (readonly [RegExp, readonly string[]])[] = [
  [/print\//, ["unit/print", "unit/docs", "unit/types"]],
  [/emit\//, ["unit/docs", "unit/emit"]],
  [/source\//, ["unit/source", "security/refusals"]],
  [/write\//, ["unit/write", "security/write-faults"]],
];
const all = ["write-faults", "refusals", "paths", "slots"].map((name) => `security/${name}`);

function caught(file?: string): boolean {
  const [, first = []] = nearest.find(([files]) => file !== undefined && files.test(file)) ?? [];
  return (first.length > 0 && fails(first)) || fails(all.filter((name) => !first.includes(name)));
}

function fails(names: readonly string[]): boolean {
  const run = spawnSync(
    process.execPath,
    [
      join(root, "node_modules/vitest/vitest.mjs"),
      "run",
      "--config",
      "test/vitest.config.ts",
      "--maxWorkers=1",
      "--bail=1",
      ...names.map((name) => `test/${name}`),
    ],
    { cwd: copy, timeout: 600_000 },
  );
  return run.status !== 0;
}

const [, , from = "0", to = String(mutants.length)] = process.argv;
if (from === "0" && caught()) throw new Error("the tests fail before anything is changed");
let missed = 0;
for (const { name, file, from: text, to: other } of mutants.slice(Number(from), Number(to))) {
  const path = join(copy, file);
  const before = readFileSync(path, "utf8");
  if (!before.includes(text)) throw new Error(`${name}: ${file} has no ${text}`);
  writeFileSync(
    path,
    before.replace(text, () => other),
  );
  const begin = Date.now();
  const result = caught(file) ? "caught" : "MISSED";
  if (result === "MISSED") missed += 1;
  const seconds = Math.round((Date.now() - begin) / 1000);
  process.stdout.write(`${result}  ${name} (${seconds} s)\n`);
  writeFileSync(path, before);
}
execFileSync("rm", ["-rf", copy]);
const tried = Math.min(Number(to), mutants.length) - Number(from);
process.stdout.write(`${tried - missed} of ${tried} caught\n`);
process.exitCode = missed === 0 ? 0 : 1;
