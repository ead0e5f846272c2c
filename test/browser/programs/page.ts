// `report` of the window is the promise of what the page, or its worker, saw.
import { check, type Report } from "./checks.ts";

const url = new URL(location.href);
const service = url.searchParams.get("service") ?? "";
Object.assign(window, {
  report: url.searchParams.has("worker") ? checkInWorker() : check(service),
});

function checkInWorker(): Promise<Report> {
  const worker = new Worker("/worker.js", { type: "module" });
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Report>) => resolve(data));
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    worker.postMessage(service, { transfer: [] });
  });
}
