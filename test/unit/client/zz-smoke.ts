import { generateFrom, compile } from "/work/main/test/unit/client/generate.ts";
import { writeFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
for (const entry of process.argv.slice(2)) {
  try {
    const t = Date.now();
    const g = await generateFrom(entry);
    const t2 = Date.now();
    const errors = compile(g.files);
    console.log(
      entry,
      g.files.length,
      "files",
      t2 - t,
      "ms",
      errors.length,
      "errors",
      Date.now() - t2,
      "ms",
    );
    for (const e of errors.slice(0, 4)) console.log("   ", e);
    for (const d of g.diagnostics.slice(0, 6)) console.log("   ", d.code, d.message, d.at.pointer);
    const out = "/tmp/out/" + entry.replace(/^.*?(specs|openapi)\//, "").replace(/\W+/g, "-");
    for (const f of g.files) {
      mkdirSync(dirname(out + "/" + f.path), { recursive: true });
      writeFileSync(out + "/" + f.path, f.text);
    }
  } catch (e) {
    console.log(entry, "FAILED", (e as Error).stack);
  }
}
