// One process, one candidate: `node worker.mjs speed|cold <bundle> <bodies.json>`; the answer is one line of JSON.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [, , task, bundle, bodies] = process.argv;
const { valid, invalid } = JSON.parse(readFileSync(bodies, "utf8"));
const address = pathToFileURL(bundle).href;

if (task === "cold") {
  const started = performance.now();
  const { check } = await import(address);
  const verdict = check(valid);
  process.stdout.write(
    JSON.stringify({ milliseconds: performance.now() - started, right: verdict === true }),
  );
} else {
  const { check } = await import(address);
  process.stdout.write(
    JSON.stringify({
      right: check(valid) === true && check(invalid) === false,
      valid: perSecond(check, valid),
      invalid: perSecond(check, invalid),
    }),
  );
}

/** Calls a second: the median of batches, after a warm-up. */
function perSecond(check, body) {
  const warm = performance.now() + 300;
  let count = 0;
  while (performance.now() < warm) {
    for (let index = 0; index < 100; index += 1) check(body);
    count += 100;
  }
  const size = Math.max(10, Math.round(count / 20));
  const rates = Array.from({ length: 21 }, () => {
    const started = performance.now();
    for (let index = 0; index < size; index += 1) check(body);
    return (size / (performance.now() - started)) * 1000;
  });
  return rates.sort((left, right) => left - right)[10];
}
