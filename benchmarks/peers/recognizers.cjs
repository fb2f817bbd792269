// Microsoft's recognizers as a peer: days and times out of JSON lines.
const readline = require("node:readline");
const { recognizeDateTime, Culture } = require("@microsoft/recognizers-text-suite");

function main() {
  readline.createInterface({ input: process.stdin }).on("line", (line) => {
    const { text, now, language } = JSON.parse(line);
    const [day, clock] = now.slice(0, 16).split("T");
    const [year, month, date] = day.split("-").map(Number);
    const [hour, minute] = clock.split(":").map(Number);
    const reference = new Date(year, month - 1, date, hour, minute);
    const culture = language === "en" ? Culture.English : Culture.Spanish;
    const start = performance.now();
    let found = [];
    try {
      found = recognizeDateTime(text, culture, 0, reference);
    } catch {
      found = []; // some texts are too much for it
    }
    const ms = performance.now() - start;
    const values = found.flatMap((it) => (it.resolution && it.resolution.values) || []);
    console.log(JSON.stringify({ values, ms }));
  }).on("close", () => {
    console.log(JSON.stringify({ memory_mb: Math.round(process.memoryUsage().rss / 1048576) }));
  });
}

main();
