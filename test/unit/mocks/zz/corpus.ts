import { readSource } from "../../../../generator/source/read.ts";
import { buildApi } from "../../../../generator/model/build/index.ts";
import { sample } from "../../../../generator/emit/sample/index.ts";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Source } from "../../../../generator/source/source.ts";
import type { Schema } from "../../../../generator/model/schema.ts";

export function load(path: string) {
  const read = readSource(path);
  if (!read.value) throw new Error(JSON.stringify(read.diagnostics.slice(0, 5)));
  return { source: read.value, ...buildApi(read.value) };
}
const entries = process.argv[1]?.endsWith("zz/corpus.ts") ? process.argv.slice(2) : [];
for (const entry of entries) {
  const t0 = performance.now();
  const { source, value: api, diagnostics } = load(entry);
  const t1 = performance.now();
  const ajv = oracle(source);
  let ok = 0,
    bad = 0,
    none = 0,
    slow = 0;
  let total = 0;
  const show = new Set<string>();
  const visit = (schema: Schema, what: string, direction: "request" | "response") => {
    for (const mode of ["full", "minimal"] as const) {
      const t = performance.now();
      const o = sample(schema, api, { mode, direction });
      const ms = performance.now() - t;
      total += ms;
      if (ms > 500) {
        slow++;
        console.log("SLOW", Math.round(ms), what, mode, JSON.stringify(o.value)?.length);
      }
      if (!o.value) {
        none++;
        for (const d of o.diagnostics) {
          const m = `NONE ${d.at.file}#${d.at.pointer} ${d.message}`;
          if (!show.has(m) && show.size < 25) {
            show.add(m);
            console.log(m);
          }
        }
        continue;
      }
      if (o.diagnostics.length)
        for (const d of o.diagnostics) {
          const m = `OMIT ${d.at.file}#${d.at.pointer} ${d.message}`;
          if (!show.has(m) && show.size < 25) {
            show.add(m);
            console.log(m);
          }
        }
      const err = ajv(schema, o.value.value);
      if (err === undefined) ok++;
      else {
        bad++;
        if (show.size < 60) {
          show.add(what + err);
          console.log(
            "BAD",
            what,
            mode,
            err.slice(0, 300),
            JSON.stringify(o.value.value).slice(0, 300),
          );
        }
      }
    }
  };
  for (const op of api.operations) {
    for (const c of op.body?.contents ?? [])
      if (c.schema) visit(c.schema, op.id + " body", "request");
    for (const p of op.parameters) visit(p.schema, op.id + " " + p.name, "request");
    for (const r of op.responses)
      for (const c of r.contents) if (c.schema) visit(c.schema, `${op.id} ${r.status}`, "response");
  }
  for (const [id, n] of api.schemas) visit(n.schema, id, "response");
  console.log(entry, {
    ops: api.operations.length,
    schemas: api.schemas.size,
    ok,
    bad,
    none,
    slow,
    sampleMs: Math.round(total),
    loadMs: Math.round(t1 - t0),
    heap: Math.round(process.memoryUsage().heapUsed / 1e6),
  });
}

function oracle(source: Source) {
  const is30 = source.version === "3.0";
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    logger: false,
    validateFormats: true,
    allErrors: false,
  });
  formats.default(ajv);
  ajv.addFormat("byte", true);
  // every schema by file; external refs become absolute ids
  const conv = (v: any, file: string): any =>
    Array.isArray(v)
      ? v.map((x) => conv(x, file))
      : v && typeof v === "object"
        ? convO(v, file)
        : v;
  const convO = (v: any, file: string): any => {
    const out: any = {};
    for (const [k, x] of Object.entries(v)) {
      if (k === "$ref" && typeof x === "string") {
        const t = source.resolve(x, { file, pointer: "" });
        out.$ref = t
          ? `file:///${t.at.file.replaceAll("../", "UP/")}#${t.at.pointer.split("/").map(encodeURIComponent).join("/")}`
          : x;
        if (!t) delete out.$ref;
      } else if (k === "example" || k === "examples") continue;
      else if (k === "default" || k === "enum" || k === "const") out[k] = x;
      else if (k === "discriminator") continue;
      else out[k] = conv(x, file);
    }
    if (is30) {
      if (out.nullable === true && typeof out.type === "string") {
        out.type = [out.type, "null"];
        if (Array.isArray(out.enum) && !out.enum.includes(null)) {
        }
      }
      delete out.nullable;
      if (typeof out.exclusiveMinimum === "boolean") {
        if (out.exclusiveMinimum) {
          out.exclusiveMinimum = out.minimum;
          delete out.minimum;
        } else delete out.exclusiveMinimum;
      }
      if (typeof out.exclusiveMaximum === "boolean") {
        if (out.exclusiveMaximum) {
          out.exclusiveMaximum = out.maximum;
          delete out.maximum;
        } else delete out.exclusiveMaximum;
      }
      if (out.$ref && Object.keys(out).length > 1) return { $ref: out.$ref };
    }
    return out;
  };
  for (const f of source.files.values())
    ajv.addSchema(conv(f.value, f.path), `file:///${f.path.replaceAll("../", "UP/")}`);
  const cache = new Map<string, any>();
  return (schema: Schema, value: unknown): string | undefined => {
    const id = `file:///${schema.at.file.replaceAll("../", "UP/")}#${schema.at.pointer.split("/").map(encodeURIComponent).join("/")}`;
    let v = cache.get(id);
    if (!v) {
      try {
        v = ajv.compile({ $ref: id });
      } catch (e: any) {
        return "ajv: " + e.message;
      }
      cache.set(id, v);
    }
    return v(value) ? undefined : ajv.errorsText(v.errors);
  };
}
