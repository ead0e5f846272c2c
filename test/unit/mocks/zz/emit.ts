import { load } from "./corpus.ts";
import { settleNames } from "../../../../generator/emit/names.ts";
import { mocks } from "../../../../generator/emit/mocks/index.ts";
import { render } from "../../../../generator/print/render.ts";
import { loadTemplates } from "../../../../generator/root.ts";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
const [entry = "", out = ""] = process.argv.slice(2);
process.argv.length = 2;
const { value: api } = load(entry);
const t = performance.now();
const o = mocks.emit({
  api,
  names: settleNames(api),
  target: { packageName: "@x/y", source: entry, bundled: {} },
});
console.log("emit ms", performance.now() - t, o.value.length, "files");
for (const d of o.diagnostics.slice(0, 20))
  console.log(d.code, d.message, d.at.file + "#" + d.at.pointer);
console.log(o.diagnostics.length, "diagnostics");
if (out)
  for (const f of await render(o.value, loadTemplates())) {
    const p = join(out, f.path);
    mkdirSync(dirname(p), { recursive: true });
    writeFileSync(p, f.text);
  }
