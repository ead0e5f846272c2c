import { knownFailures, outcomesOf } from "./outcomes.ts";
import { suites } from "./suite.ts";

/** `npm run conformance [-- --json]`: how many tests of each suite the generated validators pass, and which they do not. */
const json = process.argv.includes("--json");
const known = knownFailures();
const rows = [];
for (const suite of suites) {
  const { title, missing } = suite;
  const outcomes = missing === undefined ? await outcomesOf(suite) : [];
  const failed = outcomes.filter(({ passed }) => !passed);
  rows.push({
    suite: title,
    passed: outcomes.length - failed.length,
    tests: outcomes.length,
    ...(missing === undefined ? {} : { missing }),
    failed: failed.map(({ name, refusal }) => ({
      name,
      reason: known.get(name) ?? refusal ?? "not known",
    })),
  });
}
if (json) console.log(JSON.stringify(rows, undefined, 2));
else {
  for (const { suite, passed, tests, missing, failed } of rows) {
    const figure = missing === undefined ? `${passed} of ${tests}` : `skipped: ${missing}`;
    console.log(`${suite.padEnd(12)} ${figure.padStart(14)}`);
    for (const { name, reason } of failed) console.log(`  ${name}\n    ${reason}`);
  }
}
process.exitCode = rows.some(({ failed }) => failed.some(({ name }) => !known.has(name))) ? 1 : 0;
