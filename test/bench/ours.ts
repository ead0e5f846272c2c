import type { Emits } from "./peers.ts";

/** A way of running specwright. */
export type OwnRow = {
  readonly name: string;
  readonly emits: Emits | "everything" | "nothing new";
  /** For `--emit`. */
  readonly kinds: string;
  /** What has happened since the run before the measured one; "no": there was none. */
  readonly warm: "no" | "nothing changed" | "one operation changed";
  readonly programs?: readonly { readonly label: string; readonly text: string }[];
};

const call = `const answer = await reposGet(transport, { path: { owner: "o", repo: "r" } });
console.log(answer);
`;

export const ours: readonly OwnRow[] = [
  { name: "specwright, types", emits: "types", kinds: "types", warm: "no" },
  {
    name: "specwright, types and client",
    emits: "types+client",
    kinds: "types,client",
    warm: "no",
    programs: [
      {
        label: "specwright, deep import",
        text: `import { reposGet } from "./out/operations/repos-get.ts";
import { createTransport } from "./out/transport.ts";
const transport = createTransport({ credentials: {} } as never);
${call}`,
      },
      {
        label: "specwright, from the index",
        text: `import { createTransport, reposGet } from "./out/index.ts";
const transport = createTransport({ credentials: {} } as never);
${call}`,
      },
    ],
  },
  {
    name: "specwright, types, client and validators",
    emits: "types+client+validators",
    kinds: "types,client,validators",
    warm: "no",
  },
  {
    name: "specwright, everything",
    emits: "everything",
    kinds: "types,client,validators,mocks,docs,package",
    warm: "no",
  },
  {
    name: "specwright, everything, nothing changed",
    emits: "nothing new",
    kinds: "types,client,validators,mocks,docs,package",
    warm: "nothing changed",
  },
  {
    name: "specwright, everything, one operation changed",
    emits: "nothing new",
    kinds: "types,client,validators,mocks,docs,package",
    warm: "one operation changed",
  },
];

/** The same description with other words in the summary and one more query parameter for its first operation. */
export function withOneOperationChanged(text: string): string {
  const description = JSON.parse(text) as {
    paths: Record<string, Record<string, { summary?: string; parameters?: unknown[] }>>;
  };
  const item = Object.values(description.paths)[0] ?? {};
  const operation = Object.values(item)[0];
  if (!operation) throw new Error("a description without operations");
  operation.summary = `${operation.summary ?? ""} (changed)`;
  operation.parameters = [
    ...(operation.parameters ?? []),
    { name: "one_more", in: "query", schema: { type: "string" } },
  ];
  return JSON.stringify(description, undefined, 2);
}
