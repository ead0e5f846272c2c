import type { Case, Cases } from "./cases.ts";
import type { PageRow } from "./load.ts";
import type { MockProbe } from "./mock-probe.ts";
import { isObject, withAt, type Path } from "./paths.ts";

/**
 * What to try on a row of status codes or of error codes. Their tables print no body: where the file has none for the status,
 * the mock's answer serves.
 */
export async function answerCases({ page, table, row }: PageRow, mock: MockProbe): Promise<Cases> {
  const status = Number(row.status);
  const written = page.file.responses?.[String(row.status)];
  if (table.part === "status") {
    const body = written ?? (await mock.failing({ status })).body;
    if (body === undefined) return { cases: [], problems: ["the answer has no body"] };
    return {
      cases: [
        tried("the body", "accepted", body, []),
        ...noBodies.map((value) =>
          tried(`${JSON.stringify(value)} in place of the body`, "refused", value, []),
        ),
      ],
      problems: [],
    };
  }
  const code = row.code ?? "";
  const { body } = await mock.failing({ status, code });
  const place = placeOf(code, body);
  if (!place) return { cases: [], problems: [`the mock's answer does not hold ${code}`] };
  return {
    cases: [
      tried(`an answer with ${code}`, "accepted", body, place),
      tried("an answer with a number as the code", "refused", withAt(body, place, 1), place),
      tried("an answer with another code", "accepted", withAt(body, place, "No.Such.Code"), place),
    ],
    problems: [],
  };
}

/** Values that no documented answer consists of: they are objects, or texts. */
const noBodies = [null, true, 1, []] as const;

/** Where a body holds a text. */
export function placeOf(text: string, body: unknown, path: Path = []): Path | undefined {
  if (body === text) return path;
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(body)
    ? [...(body as readonly unknown[]).entries()]
    : isObject(body)
      ? Object.entries(body)
      : [];
  for (const [key, member] of entries) {
    const found = placeOf(text, member, [...path, key]);
    if (found) return found;
  }
  return undefined;
}

function tried(title: string, outcome: Case["outcome"], value: unknown, place: Path): Case {
  // An answer with several forms (a text or an object) is refused as a whole.
  return { title, outcome, value, place, below: [place], above: [place] };
}
