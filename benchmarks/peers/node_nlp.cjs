// node-nlp as a peer: learns the examples of the file that is named, then reads JSON lines.
const fs = require("node:fs");
const readline = require("node:readline");
const { NlpManager } = require("node-nlp");

async function main() {
  const examples = fs.readFileSync(process.argv[2], "utf8").trim().split("\n").map(JSON.parse);
  const manager = new NlpManager({ languages: ["es", "en"], nlu: { log: false }, autoSave: false });
  for (const { text, intent, language } of examples) manager.addDocument(language, text, intent);
  const began = performance.now();
  const idle = process.cpuUsage();
  await manager.train();
  const trainSeconds = (performance.now() - began) / 1000;
  const trainCpu = microseconds(idle) / 1e6;
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const { text, language } = JSON.parse(line);
    const start = performance.now();
    const before = process.cpuUsage();
    const heard = await manager.process(language, text);
    const ms = performance.now() - start;
    const cpu = microseconds(before) / 1000;
    const ranking = (heard.classifications || []).slice(0, 5);
    const named = ranking.map((it) => ({ name: it.intent, confidence: it.score }));
    console.log(JSON.stringify({ ranking: named, ms, cpu_ms: cpu }));
  }
  const memory = Math.round(process.memoryUsage().rss / 1048576);
  console.log(JSON.stringify({ memory_mb: memory, train_seconds: trainSeconds, train_cpu_seconds: trainCpu }));
}

function microseconds(since) {
  const { user, system } = process.cpuUsage(since);
  return user + system;
}

main();
