import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { base, base30 } from "/work/main/test/security/base.ts";
import { check, generate, shown, type Files } from "/work/main/test/security/generate.ts";
import {
  mutateText,
  mutateValue,
  randomFrom,
  type Random,
} from "/work/main/test/security/mutate.ts";
const errors = "/work/main/test/errors";
const small = readdirSync(errors, { withFileTypes: true })
  .filter((e) => e.isDirectory())
  .map((e) => join(errors, e.name, "openapi.yaml"))
  .flatMap((f) => {
    try {
      return [readFileSync(f, "utf8")];
    } catch {
      return [];
    }
  })
  .filter((t) => t.length < 20000);
const texts = [stringify(base), stringify(base30), ...small];
const kinds: ((r: Random) => Files)[] = [
  (r) => ({ "openapi.yaml": mutateText(texts[r(texts.length)]!, r) }),
  (r) => ({ "openapi.json": mutateText(JSON.stringify(r(2) === 0 ? base : base30), r) }),
  (r) => ({
    "openapi.json": JSON.stringify(mutateValue(r(3) === 0 ? base30 : base, r), undefined, 1),
  }),
  (r) => {
    const b = Buffer.from(texts[r(texts.length)]!);
    for (let c = r(4); c >= 0; c--) b[r(b.length)] = r(256);
    return { "openapi.yaml": new Uint8Array(b) };
  },
];
let n = 0,
  acc = 0,
  slow = 0,
  bad = 0,
  gen = 0;
const start = Number(process.argv[2] ?? 0);
for (let round = start; round < start + 25000; round++)
  for (const k of kinds) {
    const files = k(randomFrom(round * 7919 + 1));
    const t = process.cpuUsage();
    try {
      const r = await check(files);
      const e = r.diagnostics.some((d) => d.severity === "error");
      shown(r);
      if (!e) {
        acc++;
        if (round % 4 === 0) {
          await generate(files);
          gen++;
        }
      }
    } catch (err) {
      bad++;
      if (bad < 40)
        console.log(
          "BAD",
          round,
          kinds.indexOf(k),
          String((err as Error).stack)
            .split("\n")
            .slice(0, 4)
            .join(" | ")
            .slice(0, 500),
        );
    }
    const u = process.cpuUsage(t);
    slow = Math.max(slow, (u.user + u.system) / 1000);
    n++;
    if (n % 2000 === 0)
      console.log(
        n,
        "accepted",
        acc,
        "generated",
        gen,
        "bad",
        bad,
        "slowest",
        Math.round(slow),
        new Date().toISOString().slice(11, 19),
      );
  }
