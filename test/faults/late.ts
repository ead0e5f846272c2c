import { setTimeout as sleep } from "node:timers/promises";

/**
 * Comes after a time, and some turns of the event loop later: on a busy machine time flies between two of them, which is no fault of
 * the call that races with it.
 */
export async function late(milliseconds: number): Promise<"late"> {
  await sleep(milliseconds, undefined, { ref: false });
  for (let turn = 0; turn < 20; turn += 1) await sleep(1, undefined, { ref: false });
  return "late";
}
