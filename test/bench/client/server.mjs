// Gives every GET one answer, and every POST another, as fast as it can: `node server.mjs <answers.json>`; it prints its port.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const { read, create } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const texts = { GET: JSON.stringify(read), POST: JSON.stringify(create) };

const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => {
    const text = texts[request.method];
    const head = { "content-type": "application/json", "content-length": Buffer.byteLength(text) };
    response.writeHead(200, head).end(text);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.stdout.write(`${server.address().port}\n`));
