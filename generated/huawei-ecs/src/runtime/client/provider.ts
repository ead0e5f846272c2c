import { now, type Clock } from "./clock.js";

/** What a function of the caller gave last, and until when it need not be asked again. */
type Memory = { given: unknown; renewAt: number; endsAt: number; pending?: Promise<unknown> };

const memories = /* @__PURE__ */ new WeakMap<() => unknown, Memory>();

/**
 * Asks a function for a credential, unless what it gave last is said to be good for longer and has not been refused. All who ask at
 * the same time get one answer; a failure is not kept.
 */
export async function ask(
  provider: () => unknown,
  clock: Clock,
  refused?: unknown,
): Promise<unknown> {
  const memory = memories.get(provider) ?? { given: undefined, renewAt: 0, endsAt: 0 };
  memories.set(provider, memory);
  const isRefused = refused !== undefined && memory.given === refused;
  if (now(clock) < memory.renewAt && !isRefused) return memory.given;
  memory.pending ??= renew(provider, memory, clock).finally(() => delete memory.pending);
  try {
    return await memory.pending;
  } catch (error) {
    // It was asked ahead of time, so there is still the old one.
    if (now(clock) < memory.endsAt && !isRefused) return memory.given;
    throw error;
  }
}

async function renew(provider: () => unknown, memory: Memory, clock: Clock): Promise<unknown> {
  const given = await provider();
  const { expiresAt = 0 } = Object(given) as { readonly expiresAt?: Date | string | number };
  const endsAt = new Date(expiresAt).getTime();
  if (Number.isNaN(endsAt)) throw new TypeError("its `expiresAt` is no time");
  // Five minutes ahead, or a tenth of a short life.
  const renewAt = endsAt - Math.min(300_000, (endsAt - now(clock)) / 10);
  Object.assign(memory, { given, endsAt, renewAt });
  return given;
}
