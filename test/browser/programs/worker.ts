import { check } from "./checks.ts";

addEventListener("message", ({ data }: MessageEvent<string>) => {
  void check(data).then(
    (report) => postMessage(report),
    (error: unknown) => {
      // From here it reaches the page, as what a promise rejects with would not.
      setTimeout(() => {
        throw error;
      });
    },
  );
});
