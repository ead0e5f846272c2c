import { simple, type CelType } from "./type.ts";

/** The place that a rule's `at` names, as property names and indices from the value; undefined if no value has it. */
export function targetPath(
  segments: readonly string[],
  self: CelType,
): readonly (string | number)[] | undefined {
  const path: (string | number)[] = [];
  let type: CelType | undefined = self;
  for (const segment of segments) {
    const isIndex: boolean = type.kind === "list";
    if (type.kind === "map") type = type.field(segment)?.type;
    else if (type.kind === "list") type = /^\d+$/.test(segment) ? type.element() : undefined;
    else type = type.kind === "dyn" ? simple("dyn") : undefined;
    if (!type) return undefined;
    path.push(isIndex ? Number(segment) : segment);
  }
  return path;
}
