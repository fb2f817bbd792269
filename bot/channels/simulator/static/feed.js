// The live feed: one stream for every phone on the page, opened anew when they change.
const pause = 2000;
let source = null;

export function listen(phones, hears) {
  source?.close();
  source = null;
  if (!phones.length) return;
  const asked = new URLSearchParams(phones.map((phone) => ["phone", phone]));
  const mine = new EventSource(`/simulador/eventos?${asked}`);
  source = mine;
  for (const name of ["house", "bubble", "presence"]) {
    mine.addEventListener(name, (event) => hears[name](JSON.parse(event.data)));
  }
  mine.addEventListener("open", () => hears.connection(true));
  mine.addEventListener("error", () => {
    hears.connection(false);
    // A browser comes back by itself after a cut, but not after an answer that was no stream.
    if (mine.readyState === EventSource.CLOSED) {
      setTimeout(() => source === mine && listen(phones, hears), pause);
    }
  });
}

window.addEventListener("pagehide", () => source?.close());
window.addEventListener("pageshow", (event) => event.persisted && location.reload());
