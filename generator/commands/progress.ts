import type { ApiTarget } from "../config.ts";
import type { Stage } from "../pipeline.ts";
import type { Output } from "./outcome.ts";

const words: Readonly<Record<Stage, string>> = {
  read: "reading",
  lint: "checking",
  model: "understanding",
  emit: "writing code",
};

/** A single line on a terminal that says what is being done; nothing elsewhere. */
export function progressLine(output: Output): {
  show: (api: ApiTarget, stage: Stage) => void;
  clear: () => void;
} {
  if (!output.terminal) return { show: () => {}, clear: () => {} };
  return {
    show: (api, stage) => output.error(`\r\u001b[2K${api.name}: ${words[stage]} …`),
    clear: () => output.error("\r\u001b[2K"),
  };
}
