import { valuesAt } from "./value-at.js";
import type { Acceptor, Condition, Look, Piece, PiecePlaces, Waiter } from "./waiter.js";

/** The first acceptor that fits what was seen. */
export function acceptorOf<Input, Output>(
  { acceptors, state }: Waiter<Input, Output>,
  look: Look<Output>,
): Acceptor | undefined {
  return acceptors.find((acceptor) => fits(acceptor, look, state));
}

function fits(
  { at, all, any, missing, error, and, within = Infinity, after = 0 }: Condition,
  look: Look<unknown>,
  state: string,
): boolean {
  const { status, code } = Object(look.error) as NonNullable<Condition["error"]>;
  const values = valuesAt(look.output, at ?? state);
  const isMissing = look.pieces.some((piece) => piece.state === undefined);
  return (
    look.elapsed <= within &&
    look.elapsed >= after &&
    (error
      ? look.error?.kind === "api" &&
        status === (error.status ?? status) &&
        code === (error.code ?? code)
      : !look.error) &&
    (!missing || isMissing) &&
    (!all || (!isMissing && values.length > 0 && values.every((value) => all.includes(value)))) &&
    (!any || values.some((value) => any.includes(value))) &&
    (!and || fits(and, look, state))
  );
}

/** What a failure says of itself. */
export function failureOf(
  acceptor: Acceptor,
  { output, error }: Look<unknown>,
  state: string,
): {
  readonly state: unknown;
  readonly code: string | undefined;
  readonly reason: string | undefined;
  readonly meaning: string | undefined;
} {
  const { code, reason, meaning, and: last = acceptor } = acceptor;
  const wanted = last.any ?? last.all;
  const textAt = (places: readonly string[] = []): string | undefined =>
    places.flatMap((place) => valuesAt<string>(output, place)).find(Boolean);
  return {
    state: valuesAt(output, last.at ?? state).find((value) => wanted?.includes(value)),
    code: error ? (error as { readonly code?: string }).code : textAt(code),
    reason: error ? error.message : textAt(reason),
    meaning,
  };
}

/** The things that an answer tells of one by one, and after them those that it should tell of and does not. */
export function piecesOf(
  places: PiecePlaces | undefined,
  input: unknown,
  output: unknown,
): readonly Piece[] {
  if (!places) return [];
  const found = valuesAt(output, `${places.list}/*`).map((item) => ({
    id: valuesAt<string | undefined>(item, places.id)[0],
    state: valuesAt<string | undefined>(item, places.state)[0],
  }));
  const expected = places.expected ? valuesAt<string>(input, places.expected) : [];
  const missing = expected.filter((id) => !found.some((piece) => piece.id === id));
  return [...found, ...missing.map((id) => ({ id, state: undefined }))];
}
