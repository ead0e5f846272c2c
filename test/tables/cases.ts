import { boundsOf } from "./bounds.ts";
import { kindsSpelled, spelled, type Spelled } from "./alphabet.ts";
import { applyChange } from "./change.ts";
import type { PageRow } from "./load.ts";
import { at, locate, rowSteps, withAt, without, type Path, type Step } from "./paths.ts";
import type { Change, RequestPart, Rule } from "./table.ts";
import { wrongTypesOf } from "./wrong-types.ts";

/** One thing to try on a row: a value of the row's part, and what must become of it. */
export type Case = {
  /** `129 characters`, `number in place of string`, `missing` */
  readonly title: string;
  /** `silent`: all that matters is that the rule says nothing. */
  readonly outcome: "accepted" | "refused" | "warned" | "silent";
  /** The whole path, query, headers or body, or the body of the answer. */
  readonly value: unknown;
  /** The row's place in it. */
  readonly place: Path;
  /** Where an issue may point: below one of the first, or anywhere on the way to one of the second. */
  readonly below: readonly Path[];
  readonly above: readonly Path[];
  /** The rule that has to speak (or, for an accepted value, to be silent). */
  readonly rule?: string;
  /** Where exactly its issue points, and the vendor's code in it; as in `Rule`. */
  readonly at?: string;
  readonly vendorCode?: string;
  /** Nothing of the value may be told. */
  readonly secret?: true;
  /** The value is one that the vendor lists, so no warning but a rule's may point at it. */
  readonly known?: true;
  /** One of very many, which need not all be sent. */
  readonly spelled?: true;
  /** The only rules that may warn of an accepted value; nothing else may, either. */
  readonly warns?: readonly string[];
};

/** The cases of a row, and what kept cases from being made. */
export type Cases = { readonly cases: readonly Case[]; readonly problems: readonly string[] };

/** Says whether a value of the row's part is right: picks surroundings and fillings in which a case can stand. */
export type Accepts = (value: unknown) => boolean;

/** Everything to try on a row of a request or of an answer. What the values look like comes from the table alone. */
export function casesOf(pageRow: PageRow, accepts: Accepts): Cases {
  const { table, row } = pageRow;
  const steps = rowSteps(table, row);
  const start = startOf(pageRow, steps);
  if (typeof start === "string") return { cases: [], problems: [start] };
  const { part, place, right } = start;
  const whole = withAt(part, place, right);
  const input: Input = { pageRow, steps, part, place, whole, right, accepts };
  const cases: readonly Case[] = [
    accepted("the right value", whole, place),
    ...(row.nullable ? [accepted("null", withAt(part, place, null), place)] : []),
    ...absence(input),
    ...enumeration(input),
    ...bounds(input),
    ...wrongTypes(input),
    ...characters(input),
    ...(row.rules ?? []).flatMap((rule) => ruleCases(input, rule)),
  ];
  return {
    cases: row.secret ? cases.map((it) => ({ ...it, secret: true })) : cases,
    problems: [],
  };
}

type Input = {
  readonly pageRow: PageRow;
  readonly steps: readonly Step[];
  /** The part before the row's right value is put in. */
  readonly part: unknown;
  readonly place: Path;
  readonly whole: unknown;
  readonly right: unknown;
  readonly accepts: Accepts;
};

type Start = { readonly part: unknown; readonly place: Path; readonly right: unknown };

function startOf({ page, table, row }: PageRow, steps: readonly Step[]): Start | string {
  const name = row.request ?? "base";
  const origin =
    table.part === "response"
      ? page.file.responses?.[String(table.status)]
      : page.file.requests[name]?.[table.part as RequestPart];
  const source =
    table.part === "response" ? `responses.${table.status}` : `requests.${name}.${table.part}`;
  if (origin === undefined) return `${page.path} has no ${source}`;
  const part = row.with ? applyChange(origin, steps, row.with).value : origin;
  const place = locate(part, steps);
  if (!place) return `${source} does not hold the row's object: give the row request: or with:`;
  const right = "value" in row ? row.value : (at(part, place) ?? row.enum?.[0]);
  if (right === undefined) return `${source} does not hold the row: put it in or give value:`;
  return { part, place, right };
}

function absence({ pageRow: { row, page, table }, ...input }: Input): readonly Case[] {
  const { whole, place, steps } = input;
  const missing = without(whole, place);
  if (row.name === "-" || row.mandatory === null || row.mandatory === undefined) return [];
  if (row.mandatory) {
    if (steps.at(-1) === "value") return [];
    return [{ ...refused("missing", missing, place), above: [place] }];
  }
  // What else stands in a request may ask for the row: it is optional if any request of the page does without.
  const elsewhere = Object.values(page.file.requests).flatMap((request) => {
    const part = request[table.part as RequestPart];
    const other = locate(part, steps);
    return part !== undefined && other ? [without(part, other)] : [];
  });
  const byRules = (row.rules ?? []).flatMap((rule) =>
    (rule.accept ?? [])
      .map((change) => applyChange(whole, steps, change).value)
      .filter((value) => {
        const there = locate(value, steps);
        return there !== undefined && at(value, there) === undefined;
      }),
  );
  return [accepted("without it", firstAccepted(input, [missing, ...byRules, ...elsewhere]), place)];
}

function enumeration({ pageRow: { row, page, table }, ...input }: Input): readonly Case[] {
  const { whole, place, steps } = input;
  if (!row.enum) return [];
  const listed = row.enum.map((value) => {
    // A value may need other things around it: then a rule's example or another request shows it.
    const shown = [
      ...(row.rules ?? []).flatMap((rule) =>
        (rule.accept ?? []).map((change) => applyChange(whole, steps, change).value),
      ),
      ...Object.values(page.file.requests).map((request) => request[table.part as RequestPart]),
    ].filter((part) => {
      const there = locate(part, steps);
      return there !== undefined && at(part, there) === value;
    });
    const tries = [withAt(whole, place, value), ...shown];
    const title = `the value ${JSON.stringify(value)}`;
    return { ...accepted(title, firstAccepted(input, tries), place), known: true as const };
  });
  const foreign = foreignTo(row.enum);
  if (foreign === undefined) return listed;
  const value = withAt(whole, place, foreign);
  const title = `the foreign value ${JSON.stringify(foreign)}`;
  return [
    ...listed,
    row.open
      ? { ...refused(title, value, place), outcome: "warned" }
      : refused(title, value, place),
  ];
}

/** A value of the same type that an enum does not list; booleans have none. */
function foreignTo(values: readonly unknown[]): unknown {
  if (values.every((value) => typeof value === "string")) return "no-such-value";
  if (values.every((value) => typeof value === "number")) return Math.max(...values) + 1000;
  return undefined;
}

function bounds({ pageRow: { row }, ...input }: Input): readonly Case[] {
  const { whole, place, right, accepts } = input;
  const put = (value: unknown) => withAt(whole, place, value);
  return boundsOf(row.figures ?? {}, right).flatMap((bound) => {
    if (bound.probes && !bound.probes.some((probe) => accepts(put(probe)))) return [];
    const pair = bound.pairs.find(({ inside }) => accepts(put(inside))) ?? bound.pairs[0];
    if (!pair) return [];
    return [
      accepted(bound.insideTitle, put(pair.inside), place),
      ...(bound.outsideTitle === undefined
        ? []
        : [refused(bound.outsideTitle, put(pair.outside), place)]),
    ];
  });
}

function wrongTypes({ pageRow: { row }, ...input }: Input): readonly Case[] {
  const { whole, place, right } = input;
  if (row.json === undefined) return [];
  // Where the page allows another type beside its own, such as null, an example of a rule says so.
  const allowed = new Set(
    (row.rules ?? []).flatMap(({ accept = [] }) =>
      accept.map(({ value }) => JSON.stringify(value)),
    ),
  );
  if (row.nullable) allowed.add("null");
  return wrongTypesOf(row.json, row.items, right)
    .filter(({ path, value }) => path.length > 0 || !allowed.has(JSON.stringify(value)))
    .map(({ title, path, value }) =>
      refused(title, withAt(whole, [...place, ...path], value), place),
    );
}

function characters({ pageRow: { row }, ...input }: Input): readonly Case[] {
  const { whole, place } = input;
  const tried = (
    { title, value, allowed }: Spelled,
    rule: string | undefined,
    otherwise: "refused" | "warned",
  ): Case => ({
    ...(allowed ? accepted : refused)(title, withAt(whole, place, value), place),
    outcome: allowed ? "accepted" : otherwise,
    spelled: true,
    ...(rule === undefined ? {} : { rule }),
  });
  const alphabets = (row.alphabet ?? []).flatMap((alphabet) =>
    spelled(alphabet).map((it) =>
      tried(it, alphabet.rule, alphabet.else === "warn" ? "warned" : "refused"),
    ),
  );
  const { kinds } = row;
  return kinds
    ? [...alphabets, ...kindsSpelled(kinds).map((it) => tried(it, kinds.rule, "refused"))]
    : alphabets;
}

function ruleCases({ pageRow, whole, place, steps }: Input, rule: Rule): readonly Case[] {
  const made = (changes: readonly Change[] | undefined, outcome: Case["outcome"]) =>
    (changes ?? []).map((change, index): Case => {
      const { value, touched } = applyChange(whole, steps, change);
      const near = [place, ...touched, ...placesOfRule(rule, pageRow, value)];
      const title = `${rule.text}: ${outcome} example ${index + 1}`;
      return {
        title,
        outcome,
        value,
        place,
        below: near,
        above: near,
        // What an example of a plain rule lists is known, too.
        ...(rule.id === undefined ? { known: true } : { rule: rule.id }),
        ...(rule.at === undefined ? {} : { at: rule.at }),
        ...(rule.code === undefined ? {} : { vendorCode: rule.code }),
      };
    });
  return [
    ...made(rule.accept, "accepted"),
    ...made(rule.refuse, "refused"),
    ...made(rule.warn, "warned"),
    ...made(rule.silent, "silent"),
  ];
}

/** Where the rows are that share a rule: its issues may point at any of them. */
function placesOfRule({ id }: Rule, { page, table }: PageRow, value: unknown): readonly Path[] {
  if (id === undefined) return [];
  return page.file.tables
    .filter(({ part }) => part === table.part)
    .flatMap((other) =>
      other.rows
        .filter(({ rules = [] }) => rules.some((rule) => rule.id === id))
        .map((row) => locate(value, rowSteps(other, row)))
        .filter((there) => there !== undefined),
    );
}

function firstAccepted({ accepts }: { readonly accepts: Accepts }, values: readonly unknown[]) {
  return values.find((value) => accepts(value)) ?? values[0];
}

function accepted(title: string, value: unknown, place: Path): Case {
  return { title, outcome: "accepted", value, place, below: [place], above: [] };
}

function refused(title: string, value: unknown, place: Path): Case {
  return { title, outcome: "refused", value, place, below: [place], above: [] };
}
