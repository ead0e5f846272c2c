import { InputError } from "./errors.js";
import type { Server } from "./operation.js";

/** The server that the caller chose by its URL, as the description writes it; undefined unless told. */
export function chosenServer(
  servers: readonly Server[] | undefined,
  wanted: string | undefined,
): Server | undefined {
  const chosen = servers?.find(({ url }) => url === wanted);
  if (chosen || wanted === undefined) return chosen;
  const known = (servers ?? []).map(({ url }) => url).join(", ");
  throw new InputError(`unknown server ${JSON.stringify(wanted)}; the known ones are ${known}`);
}
