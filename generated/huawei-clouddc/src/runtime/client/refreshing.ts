import type { Call } from "./call.js";
import { now, type Clock } from "./clock.js";
import type { Secret } from "./credentials.js";
import { InputError } from "./errors.js";

/** A credential that is kept until its end comes near, or until a service refuses it. */
export interface Refreshing<Given> {
  /** What is good now; where a service refuses it and there is another, retries make another attempt with that. */
  readonly obtain: (call: Call) => Promise<Given>;
}

/** What a function of the caller gave last, and until when it need not be asked again. */
type Memory = { given: unknown; renewAt: number; endsAt: number; pending?: Promise<unknown> };

const memories = /* @__PURE__ */ new WeakMap<() => unknown, Memory>();

/**
 * Asks a function for a credential, unless what it gave last is said to be good for longer and has not been refused. All who ask at
 * the same time get one answer; a failure is not kept.
 */
export function refreshing<Given>(provider: () => Given | Promise<Given>): Refreshing<Given> {
  const memory = memories.get(provider) ?? { given: undefined, renewAt: 0, endsAt: 0 };
  memories.set(provider, memory);
  const get = async (clock: Clock | undefined, refused?: unknown): Promise<Given> => {
    const isRefused = refused !== undefined && memory.given === refused;
    if (now(clock) < memory.renewAt && !isRefused) return memory.given as Given;
    memory.pending ??= replace(provider, memory, clock).finally(() => delete memory.pending);
    try {
      return (await memory.pending) as Given;
    } catch (error) {
      // It was asked ahead of time, so there is still the old one.
      if (now(clock) < memory.endsAt) return memory.given as Given;
      throw error;
    }
  };
  const obtain = async (call: Call): Promise<Given> => {
    const { clock } = call.settings;
    const refused = await get(clock);
    const { recover } = call;
    call.recover = async (refusal) => {
      if (await recover?.(refusal)) return true;
      if (refusal.status !== 401) return false;
      const given = await get(clock, refused);
      // To bring the same one again may lock the account.
      return secretsIn(given) !== secretsIn(refused);
    };
    return refused;
  };
  return { obtain };
}

async function replace(
  provider: () => unknown,
  memory: Memory,
  clock: Clock | undefined,
): Promise<unknown> {
  const given = await provider();
  const { expiresAt = 0 } = Object(given) as { readonly expiresAt?: Date | string | number };
  const endsAt = new Date(expiresAt).getTime();
  if (Number.isNaN(endsAt)) throw new InputError("its `expiresAt` is no time");
  // Five minutes ahead, or a tenth of a short life.
  const renewAt = endsAt - Math.min(300_000, (endsAt - now(clock)) / 10);
  Object.assign(memory, { given, endsAt, renewAt });
  return given;
}

/** What a credential proves anything with. */
function secretsIn(given: unknown): string {
  const { token, secretAccessKey, sessionToken } = Object(given) as Partial<Secret>;
  return JSON.stringify(
    typeof given === "string" ? [given] : [token, secretAccessKey, sessionToken],
  );
}
