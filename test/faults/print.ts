import { writeFileSync } from "node:fs";
import { matrix } from "./matrix.ts";

const text = await matrix();
process.stdout.write(text);
if (process.env["UPDATE"]) writeFileSync(new URL("matrix.md", import.meta.url), text);
