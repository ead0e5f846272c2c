import type { Breakout } from "./breakouts.ts";
import type { Description } from "./base.ts";
import { check, shown, type Files } from "./generate.ts";
import { fill, idOf, isClosed, slotsOf } from "./slots.ts";

/** How a breakout is put into a slot: in place of the text, or after it, so that checks of the beginning let it pass. */
export type Mode = "replace" | "append";

/** One description that carries a breakout in every slot that takes it, and the slots that refused it. */
export type Combined = {
  readonly files: Files;
  /** Slots that took the text, with the token it holds. */
  readonly taken: ReadonlyMap<string, string>;
  /** Slots that refused the text, with the code of the diagnostic that said so. */
  readonly refused: ReadonlyMap<string, string>;
};

/** A description as the text of a file. */
export function filesOf(description: Description): Files {
  return { "openapi.json": JSON.stringify(description, undefined, 1) };
}

/**
 * Puts a breakout into all slots of a description, then takes it out of those that a diagnostic refuses, until what is left is accepted.
 * A refusal must name a slot: one that cannot be told from the place of its diagnostic fails the test.
 */
export async function combine(
  base: Description,
  breakout: Breakout,
  mode: Mode,
  prefix: string,
): Promise<Combined> {
  const slots = slotsOf(base)
    .filter((slot) => !isClosed(slot))
    .map((slot, index) => {
      const token = `pwn_${prefix}_${index}`;
      const text = breakout.text(token);
      const own = slot.kind === "key" ? keyOf(slot.pointer) : valueAt(base, slot.pointer);
      return { id: idOf(slot), token, text: mode === "append" ? `${own}${text}` : text };
    });
  const left = new Map(slots.map(({ id, text }) => [id, text]));
  const refused = new Map<string, string>();
  for (;;) {
    const { description, slotAt } = fill(base, left);
    const files = filesOf(description);
    const result = await check(files);
    const errors = result.diagnostics.filter(({ severity }) => severity === "error");
    if (errors.length === 0) {
      const taken = new Map(
        slots.filter(({ id }) => left.has(id)).map(({ id, token }) => [id, token]),
      );
      return { files, taken, refused };
    }
    const before = left.size;
    for (const { code, at } of errors) {
      for (const id of slotsNear(slotAt, at.pointer)) if (left.delete(id)) refused.set(id, code);
    }
    if (left.size === before)
      throw new Error(`${breakout.name}: refused, but which slot?\n${shown(result)}`);
  }
}

/** The filled slots that a diagnostic at a pointer is about: the one there, else those inside, else the nearest around. */
function slotsNear(
  slotAt: ReadonlyMap<string, readonly string[]>,
  pointer: string,
): readonly string[] {
  for (let around = pointer; around !== ""; around = around.slice(0, around.lastIndexOf("/"))) {
    const exact = slotAt.get(around);
    if (exact) return exact;
    const inside = [...slotAt].flatMap(([at, ids]) => (at.startsWith(`${around}/`) ? ids : []));
    if (inside.length > 0) return inside;
  }
  return [];
}

function segmentsOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function keyOf(pointer: string): string {
  return (segmentsOf(pointer).at(-1) ?? "").replace(/^x-/, "");
}

function valueAt(base: Description, pointer: string): string {
  let value: unknown = base;
  for (const segment of segmentsOf(pointer)) value = (value as Record<string, unknown>)[segment];
  return String(value);
}
