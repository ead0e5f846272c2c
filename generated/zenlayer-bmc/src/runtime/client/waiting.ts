import type { Seen, Waiting } from "./wait-outcome.js";

/** What a wait has seen. */
export type Diary<State> = {
  readonly states: readonly Seen<State>[];
  readonly note: (seen: Seen<State>) => void;
};

/** Runs a wait, and hands out what it sees to whoever asks, from the beginning on. */
export function waiting<Outcome, State>(
  run: (diary: Diary<State>) => Promise<Outcome>,
): Waiting<Outcome, State> {
  const states: Seen<State>[] = [];
  let wake: () => void;
  let news: Promise<void>;
  let isOver = false;
  const wait = () => (news = new Promise((resolve) => (wake = resolve)));
  wait();
  const promise = run({
    states,
    note: (seen) => {
      const last = states.at(-1);
      if (last && `${last.states} ${last.error}` === `${seen.states} ${seen.error}`) return;
      states.push(seen);
      if (states.length > 1000) states.splice(500, 1);
      wake();
      wait();
    },
  }).finally(() => {
    isOver = true;
  });
  return Object.assign(promise, {
    async *[Symbol.asyncIterator](): AsyncGenerator<Seen<State>, void> {
      for (let last = 0; ;) {
        const next = states.find(({ poll }) => poll > last);
        if (next) {
          last = next.poll;
          yield next;
        } else {
          await Promise.race([news, promise]);
          if (isOver && states.at(-1)?.poll === last) return;
        }
      }
    },
  });
}
