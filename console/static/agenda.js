// Keeps an open day of the agenda true while it is looked at. Everything works without it.

const EVERY_MILLISECONDS = 20_000;
const page = document.querySelector('main[data-page="agenda"]');

/** Tells whether somebody is in the middle of something that a renewal would disturb. */
function isBusy() {
  return document.hidden || document.querySelector("form[data-sent], #al-dia details[open]");
}

/** Fetches the day anew and keeps what had the focus. */
async function renew() {
  if (isBusy()) return;
  const answer = await fetch(page.dataset.fresh, { headers: { Accept: "text/html" } });
  if (answer.redirected || !answer.ok || isBusy()) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const focused = document.activeElement?.id;
  for (const part of ["al-dia", "avisos"]) {
    document.getElementById(part).replaceWith(fresh.getElementById(part));
  }
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

if (page) setInterval(() => renew().catch(() => undefined), EVERY_MILLISECONDS);

const printing = document.getElementById("imprimir-hoja");
if (printing) {
  printing.hidden = false;
  printing.addEventListener("click", () => print());
}
