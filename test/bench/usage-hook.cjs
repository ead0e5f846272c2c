// Loaded into every process of a measured tool: at its end it notes what the process has used.
const { appendFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");
const notes = process.env.BENCH_USAGE_FILE;
if (notes && isMainThread) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpu = (userCPUTime + systemCPUTime) / 1e6;
    appendFileSync(notes, `${JSON.stringify({ cpu, mebibytes: maxRSS / 1024 })}\n`);
  });
}
