import { setHeader } from "./draft.js";
import type { ParameterPlace } from "./operation.js";
import { joined, partsOf } from "./style.js";

/** Header parameters: `blue,black`, not encoded. */
export const inHeader: ParameterPlace = {
  group: "headers",
  write: (draft, { name, explode }, value) => {
    if (partsOf(value)?.length !== 0)
      setHeader(draft, name, joined(value, String, ",", explode ? "=" : ","));
  },
};
