/** What comes of running a text as code in a page of the site. */
async function check(): Promise<string> {
  try {
    new Function("return 1");
    return "it ran";
  } catch (error) {
    return (error as Error).name;
  }
}

Object.assign(window, { report: check() });
