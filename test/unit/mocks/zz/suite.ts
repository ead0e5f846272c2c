import { sample } from "/work/main/generator/emit/sample/index.ts";
import { schemaOf } from "/work/main/test/unit/mocks/support/description.ts";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { readdirSync, readFileSync } from "node:fs";
const dir = "/work/shared/corpus/json-schema/tests/draft2020-12";
const skip = new Set([
  "refRemote.json",
  "dynamicRef.json",
  "anchor.json",
  "vocabulary.json",
  "infinite-loop-detection.json",
  "$id",
  "defs.json",
  "ref.json",
]);
let ok = 0,
  bad = 0,
  none = 0,
  unsat = 0;
for (const dirp of [dir, dir + "/optional/format"])
  for (const f of readdirSync(dirp).filter((f) => f.endsWith(".json") && !skip.has(f))) {
    for (const g of JSON.parse(readFileSync(`${dirp}/${f}`, "utf8"))) {
      const s = g.schema;
      if (
        JSON.stringify(s).includes('"$ref":"http') ||
        JSON.stringify(s).includes("$dynamic") ||
        JSON.stringify(s).includes("$id")
      )
        continue;
      const rebase = (v: any): any =>
        Array.isArray(v)
          ? v.map(rebase)
          : v && typeof v === "object"
            ? Object.fromEntries(
                Object.entries(v)
                  .filter(([k]) => k !== "$schema")
                  .map(([k, x]) => [
                    k,
                    k === "$ref" && typeof x === "string" && x.startsWith("#")
                      ? "#/components/schemas/Subject" + x.slice(1)
                      : rebase(x),
                  ]),
              )
            : v;
      let r;
      try {
        const { api, schema } = schemaOf(rebase(s));
        for (const mode of ["full", "minimal"] as const) {
          const t = performance.now();
          const o = sample(schema, api, { mode });
          const ms = performance.now() - t;
          if (ms > 300) console.log("SLOW", ms, f, g.description);
          const satisfiable = g.tests.some((t: any) => t.valid);
          if (!o.value) {
            if (satisfiable) {
              none++;
              console.log("NONE", f, "|", g.description, "|", JSON.stringify(s).slice(0, 200));
            } else unsat++;
            continue;
          }
          const ajv = new Ajv2020({ strict: false, logger: false });
          formats.default(ajv);
          const valid = ajv.compile(s)(o.value.value);
          if (valid) ok++;
          else {
            bad++;
            console.log(
              "BAD",
              f,
              "|",
              g.description,
              "|",
              JSON.stringify(o.value.value),
              "|",
              JSON.stringify(s).slice(0, 200),
            );
          }
        }
      } catch (e: any) {
        console.log("ERR", f, g.description, e.message.slice(0, 100));
      }
    }
  }
console.log({ ok, bad, none, unsat });
