import { load } from "./corpus.ts";
import { settleNames } from "../../../../generator/emit/names.ts";
import { mocks } from "../../../../generator/emit/mocks/index.ts";
import { types } from "../../../../generator/emit/types/index.ts";
import { validators } from "../../../../generator/emit/validators/index.ts";
import { render } from "../../../../generator/print/render.ts";
import { loadTemplates } from "../../../../generator/root.ts";
import { mkdirSync, writeFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
const [entry = "", out = ""] = process.argv.slice(2);
const { value: api } = load(entry);
const names = settleNames(api);
rmSync(out, { recursive: true, force: true });
for (const e of [types, validators, mocks]) {
  const t = performance.now();
  const o = e.emit({ api, names, target: { packageName: "@x/y", source: entry, bundled: {} } });
  console.log(
    e.name,
    "emit ms",
    Math.round(performance.now() - t),
    o.value.length,
    "files",
    o.diagnostics.length,
    "diagnostics",
  );
  for (const d of o.diagnostics.slice(0, 5))
    console.log(d.code, d.message, d.at.file + "#" + d.at.pointer);
  for (const f of await render(o.value, loadTemplates())) {
    const p = join(out, f.path);
    mkdirSync(dirname(p), { recursive: true });
    writeFileSync(p, f.text);
  }
}
writeFileSync(join(out, "package.json"), JSON.stringify({ type: "module" }));
writeFileSync(
  join(out, "tsconfig.json"),
  JSON.stringify({
    compilerOptions: {
      target: "es2022",
      lib: ["es2023", "dom", "dom.iterable"],
      module: "nodenext",
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
      verbatimModuleSyntax: true,
      isolatedModules: true,
      isolatedDeclarations: true,
      declaration: true,
      skipLibCheck: true,
      rootDir: "src",
      outDir: "dist",
    },
    include: ["src"],
  }),
);
