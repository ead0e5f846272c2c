import type { Place } from "../../source/diagnostic.ts";
import { inside } from "../../source/source.ts";
import type { Operation } from "../api.ts";
import type {
  ChangeData,
  CreationData,
  ExceptionData,
  Lifecycle,
  NeedData,
  ResourceKind,
} from "../lifecycle.ts";
import { answerSchemas, follow, isDeadEnd } from "../waiting/spot.ts";
import { entryAt, type Kinds } from "./kinds.ts";
import { checkFilters } from "./check-filters.ts";
import { checkConditions, checkExpression, checkTemplate, type Target } from "./template.ts";

/** Checks what an operation does to resources. */
export function checkOperation(operation: Operation, lifecycle: Lifecycle, kinds: Kinds): void {
  const { data, at } = lifecycle;
  const input: Target = { spot: undefined, whole: "", operation, isKept: false };
  for (const [index, need] of (data.needs ?? []).entries())
    checkNeed(need, input, inside(at, "needs", index), kinds);
  if (data.reads) checkNeed(data.reads, input, inside(at, "reads"), kinds);
  const { creates = [], changes = [], starts, checksOnly, answer } = data;
  for (const [index, creation] of creates.entries())
    checkCreation(creation, input, entryAt(at, "creates", creates, index), kinds);
  for (const [index, change] of changes.entries())
    checkChange(change, input, entryAt(at, "changes", changes, index), kinds);
  checkList(operation, lifecycle, input, kinds);
  if (starts) {
    const here = inside(at, "starts");
    const kind = kinds.named(starts.resource, inside(here, "resource"));
    const whole = `a \`${starts.resource}\``;
    const target = { ...input, spot: kind && kinds.shown(kind), whole, isKept: true };
    if (starts.with) checkTemplate(starts.with, target, inside(here, "with"), kinds);
    const pieces = kind?.data.follows?.pieces;
    const spot = kind && pieces && kinds.field(kind, `${pieces.at}/*`, here);
    if (starts.each) checkTemplate(starts.each, { ...target, spot }, inside(here, "each"), kinds);
    if (starts.holds) {
      if (kind) kinds.leadsTo(kind, starts.holds.state, inside(here, "holds", "state"));
      checkConditions(starts.holds.when, input, inside(here, "holds", "when"), kinds);
    }
  }
  if (checksOnly) checkConditions(checksOnly.when, input, inside(at, "checksOnly", "when"), kinds);
  const found = follow(answerSchemas(operation), "", kinds.api);
  const whole = `an answer of \`${operation.id}\``;
  const spot = isDeadEnd(found) ? undefined : found;
  if (answer !== undefined)
    checkTemplate(answer, { ...input, spot, whole }, inside(at, "answer"), kinds);
}

function checkNeed(
  { resource, id, when, missing, except }: NeedData,
  input: Target,
  at: Place,
  kinds: Kinds,
): void {
  const kind = kinds.named(resource, inside(at, "resource"));
  checkExpression(id, input, inside(at, "id"), kinds);
  if (when) checkConditions(when, input, inside(at, "when"), kinds);
  checkExceptions(except, kind, input, inside(at, "except"), kinds);
  if (input.operation) kinds.code(missing, input.operation, inside(at, "missing"));
}

function checkCreation(creation: CreationData, input: Target, at: Place, kinds: Kinds): void {
  const { resource, when, count = [], least = [], takes, operation } = { ...creation, ...input };
  const kind = kinds.named(resource, inside(at, "resource"));
  if (when) checkConditions(when, input, inside(at, "when"), kinds);
  for (const [field, texts] of Object.entries({ count, least }))
    for (const [index, text] of texts.entries())
      checkExpression(text, input, entryAt(at, field, texts, index), kinds);
  const target = {
    ...input,
    spot: kind && kinds.shown(kind),
    whole: `a \`${resource}\``,
    isKept: true,
  };
  if (creation.with) checkTemplate(creation.with, target, inside(at, "with"), kinds);
  for (const field of ["shortage", "quota"] as const)
    if (operation) kinds.code(creation[field], operation, inside(at, field));
  if (!takes) return;
  const here = inside(at, "takes");
  const other = kinds.named(takes.resource, inside(here, "resource"));
  for (const [index, text] of (takes.ids ?? []).entries())
    checkExpression(text, input, entryAt(here, "ids", takes.ids ?? [], index), kinds);
  if (kind) kinds.field(kind, takes.at, inside(here, "at"));
  for (const state of ["from", "to"] as const)
    if (other) kinds.leadsTo(other, takes[state], inside(here, state));
  for (const field of ["missing", "refused"] as const)
    if (operation) kinds.code(takes[field], operation, inside(here, field));
}

function checkChange(change: ChangeData, input: Target, at: Place, kinds: Kinds): void {
  const kind = kinds.named(change.resource, inside(at, "resource"));
  const { operation } = input;
  checkExpression(change.ids, input, inside(at, "ids"), kinds);
  for (const [from, to] of Object.entries(change.to)) {
    if (kind) kinds.leadsTo(kind, to, inside(at, "to", from));
    if (kind) kinds.has(kind, from, { ...inside(at, "to", from), part: "key" });
  }
  for (const [state, code] of Object.entries(change.refused ?? {})) {
    const here = inside(at, "refused", state);
    if (kind && state !== "*") kinds.has(kind, state, { ...here, part: "key" });
    if (operation) kinds.code(code, operation, here);
  }
  checkExceptions(change.except, kind, input, inside(at, "except"), kinds);
  if (operation) kinds.code(change.missing, operation, inside(at, "missing"));
}

function checkExceptions(
  exceptions: readonly ExceptionData[] | undefined,
  kind: ResourceKind | undefined,
  input: Target,
  at: Place,
  kinds: Kinds,
): void {
  for (const [index, exception] of (exceptions ?? []).entries()) {
    const here = inside(at, index);
    if (kind) kinds.field(kind, exception.at, inside(here, "at"));
    if (exception.when) checkConditions(exception.when, input, inside(here, "when"), kinds);
    for (const test of ["equals", "differs", "below", "lacks"] as const) {
      checkTemplate(exception[test], input, inside(here, test), kinds);
    }
    if (input.operation) kinds.code(exception.code, input.operation, inside(here, "code"));
  }
}

function checkList(operation: Operation, lifecycle: Lifecycle, input: Target, kinds: Kinds): void {
  const { lists } = lifecycle.data;
  if (!lists) return;
  const at = inside(lifecycle.at, "lists");
  const kind = kinds.named(lists.resource, inside(at, "resource"));
  if (lists.at !== undefined) kinds.places.inAnswer(operation, `${lists.at}/*`, inside(at, "at"));
  else if (!operation.pagination)
    kinds.report(
      "lifecycle/list-place",
      { ...at, part: "key" },
      `where \`${operation.id}\` has its list is not said`,
    );
  if (lists.size) checkExpression(lists.size.by, input, inside(at, "size", "by"), kinds);
  for (const [index, filter] of (lists.filters ?? []).entries()) {
    const here = inside(at, "filters", index);
    checkExpression(filter.by, input, inside(here, "by"), kinds);
    if (kind) kinds.field(kind, filter.at, inside(here, "at"));
  }
  for (const [index, text] of (lists.ignores ?? []).entries())
    checkExpression(text, input, inside(at, "ignores", index), kinds);
  checkFilters(operation, lifecycle, kinds);
}
