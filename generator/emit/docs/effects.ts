import type { Api, Operation } from "../../model/api.ts";
import type {
  ChangeData,
  Conditions,
  CreationData,
  ExceptionData,
  LifecycleData,
  NeedData,
} from "../../model/lifecycle.ts";
import { joined, link, ours, span, type Markdown } from "../markdown.ts";
import { resourceAnchor, resourcesPage } from "./resources.ts";

/** What a call does to resources, a sentence each, in the order in which it happens. */
export function effectWords({ lifecycle }: Operation, api: Api): readonly Markdown[] {
  if (!lifecycle) return [];
  const { needs = [], creates = [], changes = [], reads, lists, starts } = lifecycle.data;
  return [
    ...needs.map((need) => needWords(need, api)),
    ...checkWords(lifecycle.data),
    ...creates.flatMap((creation) => creationWords(creation, api)),
    ...changes.flatMap((change) => changeWords(change, api)),
    ...(starts
      ? [
          ours(`Starts one ${kindLink(starts.resource, api)} that follows them.`),
          ...(starts.holds
            ? [
                ours(
                  `It stays ${span(starts.holds.state)} where ${conditionWords(starts.holds.when)}.`,
                ),
              ]
            : []),
        ]
      : []),
    ...(reads
      ? [
          ours(
            `Shows the ${kindLink(reads.resource, api)} ${fieldSpan(reads.id)}${otherwise(reads.missing)}.`,
          ),
        ]
      : []),
    ...(lists
      ? [
          ours(
            `Lists ${kindLink(lists.resource, api)} resources${
              lists.filters && lists.filters.length > 0
                ? `, of which ${joined(
                    lists.filters.map(({ by }) => fieldSpan(by)),
                    ", ",
                  )} choose some`
                : ""
            }.`,
          ),
        ]
      : []),
  ];
}

/** The name of a kind, as a link to what is said of it. */
function kindLink(kind: string, { resources }: Api): Markdown {
  const known = resources.find(({ name }) => name === kind);
  return known ? link(span(kind), `${resourcesPage}#${resourceAnchor(known)}`) : span(kind);
}

function needWords({ resource, id, when, missing, except }: NeedData, api: Api): Markdown {
  const only = when ? ` where ${conditionWords(when)}` : "";
  return ours(
    `Needs the ${kindLink(resource, api)} ${fieldSpan(id)}${only}${otherwise(missing)}.${exceptionWords(except)}`,
  );
}

function checkWords({ checksOnly }: LifecycleData): readonly Markdown[] {
  if (!checksOnly) return [];
  const { when, status } = checksOnly;
  return [ours(`Does nothing more, and answers ${status}, where ${conditionWords(when)}.`)];
}

function creationWords(creation: CreationData, api: Api): readonly Markdown[] {
  const { resource, when, count, takes, shortage, quota } = creation;
  const only = when ? ` where ${conditionWords(when)}` : "";
  const many = count ? `, or as many as ${anyOf(count)} says` : "";
  const limits = joined(
    [
      ours(quota === undefined ? "" : `${span(quota)} where no more are allowed`),
      ours(shortage === undefined ? "" : `${span(shortage)} where there is no room`),
    ],
    ", ",
  );
  return [
    ours(
      `Makes one ${kindLink(resource, api)}${only}${many}${limits === "" ? "" : ` (${limits})`}.`,
    ),
    ...(takes
      ? [
          ours(
            `Each takes up one ${kindLink(takes.resource, api)} that is ${span(takes.from)}${
              takes.ids ? `, the one of ${anyOf(takes.ids)} or any` : ""
            }, and makes it ${span(takes.to)}${codes([
              [ours("unknown"), takes.missing],
              [ours("in another state"), takes.refused],
            ])}.`,
          ),
        ]
      : []),
  ];
}

function changeWords(change: ChangeData, api: Api): readonly Markdown[] {
  const { resource, ids, to, refused = {}, missing, except } = change;
  const ways = Object.entries(to).map(([from, next]) => ours(`${span(from)} to ${span(next)}`));
  const { "*": others, ...named } = refused;
  const refusals = Object.entries(named).map(([state, code]) => [span(state), code] as const);
  return [
    ours(
      `Changes the ${kindLink(resource, api)} ${fieldSpan(ids)}: ${joined(ways, ", ")}${codes([
        [ours("unknown"), missing],
        ...refusals,
        [ours(refusals.length > 0 ? "in any other state" : "in another state"), others],
      ])}.${exceptionWords(except)}`,
    ),
  ];
}

function exceptionWords(exceptions: readonly ExceptionData[] = []): Markdown {
  if (exceptions.length === 0) return ours("");
  const all = exceptions.map((exception) => {
    const { at, when, code, equals, differs, below, lacks } = exception;
    const place = fieldSpan(`$request.body#${at}`);
    const test =
      equals !== undefined
        ? `${place} is ${valueSpan(equals)}`
        : differs !== undefined
          ? `${place} is not ${valueSpan(differs)}`
          : below !== undefined
            ? `${place} is less than ${anyOf([below].flat().map(String))}`
            : `${place} lacks ${valueSpan(lacks)}`;
    return ours(`${span(code)} if its ${test}${when ? ` and ${conditionWords(when)}` : ""}`);
  });
  return ours(` Refused with ${joined(all, "; ")}.`);
}

function conditionWords(conditions: Conditions): Markdown {
  return joined(
    Object.entries(conditions).map(([text, wanted]) => {
      const values = (Array.isArray(wanted) ? (wanted as readonly unknown[]) : [wanted]).map(
        (value) => (value === null ? ours("missing") : valueSpan(value)),
      );
      return ours(`${fieldSpan(text)} is ${joined(values, " or ")}`);
    }),
    " and ",
  );
}

function otherwise(code: string | undefined): Markdown {
  return ours(code === undefined ? "" : `, else ${span(code)}`);
}

function codes(pairs: readonly (readonly [when: Markdown, code: string | undefined])[]): Markdown {
  const named = pairs.flatMap(([when, code]) =>
    code === undefined ? [] : [ours(`${when}: ${span(code)}`)],
  );
  return ours(named.length === 0 ? "" : ` (${joined(named, ", ")})`);
}

function anyOf(texts: readonly string[]): Markdown {
  return joined(texts.map(valueSpan), " or ");
}

function valueSpan(value: unknown): Markdown {
  return typeof value === "string" && value.startsWith("$")
    ? fieldSpan(value)
    : span(String(value));
}

/** `server.nics[].subnet_id` of the body, or the name of a parameter. */
function fieldSpan(text: string): Markdown {
  const [, pointer] = /^\$request\.body#(.*)$/s.exec(text) ?? [];
  if (pointer === undefined) return span(text.replace(/^\$request\.\w+\./, ""));
  const words = pointer
    .split("/")
    .slice(1)
    .map((word) => word.replaceAll("~1", "/").replaceAll("~0", "~"));
  return span(words.join(".").replaceAll(".*", "[]"));
}
