import { load } from "./corpus.ts";
import { sample } from "../../../../generator/emit/sample/index.ts";
for (const [f, id] of [
  ["specs/huawei-clouddc/openapi.yaml", "batchCreateInstances"],
  ["specs/huawei-ecs/openapi.yaml", "createServers"],
  ["specs/zenlayer-bmc/openapi.yaml", "createInstances"],
] as const) {
  const { value: api } = load(f);
  const op = api.operations.find((o) => o.id === id)!;
  const s = op.body!.contents[0]!.schema!;
  for (const mode of ["minimal", "full"] as const) {
    const t = performance.now();
    const o = sample(s, api, { mode, direction: "request" });
    console.log(
      id,
      mode,
      Math.round(performance.now() - t) + "ms",
      JSON.stringify(o.value?.value, null, 1),
      o.diagnostics.length,
    );
  }
}
