import { client } from "./client/index.ts";
import { docs } from "./docs/index.ts";
import type { Emitter } from "./emitter.ts";
import { mocks } from "./mocks/index.ts";
import { packageFiles } from "./package/index.ts";
import { types } from "./types/index.ts";
import { validators } from "./validators/index.ts";

/** Every emitter, in the order in which their files are listed. */
export const emitters: readonly Emitter[] = [types, client, validators, mocks, docs, packageFiles];
