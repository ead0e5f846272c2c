// One process, all candidates, turn by turn: `node worker.mjs <plan.json>`; the answer is one line of JSON.
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";

const { baseUrl, body, answers, modules, rounds, calls } = JSON.parse(
  readFileSync(process.argv[2], "utf8"),
);

const results = {};
for (const kind of ["read", "create"]) {
  const callers = [];
  for (const { name, address } of modules) {
    const call = (await import(address))[kind](baseUrl, body);
    if (!isDeepStrictEqual(await call(), answers[kind]))
      throw new Error(`${name} misreads ${kind}`);
    callers.push({ name, call, wall: [], cpu: [] });
  }
  for (let round = -8; round < rounds; round += 1) {
    // Another one begins each time, and nobody is always after the same one.
    const turn = Math.abs(round) % callers.length;
    const order = [...callers.slice(turn), ...callers.slice(0, turn)];
    if (round % 2) order.reverse();
    for (const { call, wall, cpu } of order) {
      globalThis.gc?.();
      const before = process.cpuUsage();
      const started = performance.now();
      for (let index = 0; index < calls; index += 1) await call();
      const took = (performance.now() - started) * 1000;
      const { user, system } = process.cpuUsage(before);
      if (round < 0) continue;
      wall.push(took / calls);
      cpu.push((user + system) / calls);
    }
  }
  results[kind] = callers.map(({ name, wall, cpu }) => ({ name, wall, cpu }));
}
process.stdout.write(JSON.stringify(results));
process.exit();
