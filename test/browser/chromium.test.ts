import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium } from "./chromium.ts";
import { startCloud, type Cloud } from "./cloud.ts";
import type { Listening } from "./listen.ts";
import { check, type Report } from "./programs/checks.ts";
import type { MswReport } from "./programs/msw.ts";
import { startSite } from "./site.ts";

declare global {
  interface Window {
    /** What a page has to tell; each says what that is. */
    report: Promise<unknown>;
  }
}

const found = await findChromium();
if ("problem" in found) console.log(`packages are not tried in a browser: ${found.problem}`);

let browser: Browser;
let site: Listening;
let cloud: Cloud;

describe.skipIf("problem" in found)("in Chromium", { timeout: 30_000 }, () => {
  beforeAll(async () => {
    const executablePath = "path" in found ? found.path : "";
    // As root, which it is in most containers, Chromium has no sandbox.
    const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    [browser, site, cloud] = await Promise.all([
      chromium.launch({ executablePath, args, timeout: 30_000 }),
      startSite(),
      startCloud(),
    ]);
  });
  afterAll(() => Promise.all([browser, site, cloud].map((each) => each?.close())));

  it.each(["a page", "a worker"])("%s sees what a program of Node sees", async (where) => {
    const before = cloud.paths.length;
    const query = `service=${encodeURIComponent(cloud.url)}${where === "a worker" ? "&worker" : ""}`;
    const { report, problems } = await visit<Report>(`/page?${query}`);
    const seen = cloud.paths.slice(before);
    expect(problems).toEqual([]);
    expect(report).toMatchObject({
      outcome: {
        kind: "success",
        started: { job_id: "j-1" },
        polls: ["INIT", "RUNNING", "SUCCESS"],
      },
      wrong: ["/body/server/name"],
      refused: { status: 400, code: "Ecs.0005", requestId: expect.anything() as string },
      // A browser does not tell where it was led.
      moved: "network",
      slow: "timeout",
      aborted: true,
      hidden: true,
      signature: expect.stringMatching(
        /^SDK-HMAC-SHA256 Access=.*Signature=[0-9a-f]{64}$/,
      ) as string,
    });
    expect(cloud.faults).toEqual([]);

    const inNode = await check(cloud.url);
    expect(report).toEqual({ ...inNode, moved: "network" });
    expect(seen).toEqual(cloud.paths.slice(before + seen.length));
  });

  it("MSW answers with the package's handlers", async () => {
    const { report, problems } = await visit<MswReport>("/msw");
    expect(problems).toEqual([]);
    expect(report).toEqual({
      job: "string",
      servers: "object",
      instances: true,
      failed: "Ecs.0005",
      isOther: true,
      recorded: 1,
    });
  });

  it("the policy of these pages, which lets no text run as code, is in force", async () => {
    expect((await visit<string>("/policy")).report).toBe("EvalError");
  });
});

/** Opens a page of the site and waits for its report. */
async function visit<T>(
  path: string,
): Promise<{ readonly report: T; readonly problems: readonly string[] }> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    // The console tells of every answer that is an error, wanted or not.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      problems.push(message.text());
  });
  try {
    await page.goto(site.url + path);
    await page.waitForFunction(() => "report" in window);
    const report = await reportOf<T>(page);
    return { report, problems };
  } finally {
    await page.close();
  }
}

function reportOf<T>(page: Page): Promise<T> {
  return page.evaluate(() => window.report as Promise<T>);
}
