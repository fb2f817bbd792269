// Keeps an open page true and a form sent once. Everything works without it, a reload at a time.

const page = document.querySelector("main[data-page]");

/** Lets a form be sent once: a second press of its button does nothing. */
function sendOnce(form) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    for (const button of form.querySelectorAll("button")) button.setAttribute("aria-disabled", "true");
  });
}

/** Forgets that forms were sent when the browser brings the page back from its memory. */
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    for (const button of form.querySelectorAll("button")) button.removeAttribute("aria-disabled");
  }
});

/** Says how many letters are left when few are. */
function countLetters(field) {
  const most = Number(field.dataset.most);
  const shown = field.form.querySelector(".count");
  const count = () => {
    const used = [...field.value].length;
    shown.textContent = used > most * 0.8 ? `${used} / ${most}` : "";
    shown.classList.toggle("over", used > most);
  };
  field.addEventListener("input", count);
  count();
}

/** Shows whether the page hears what happens. */
function showLive(isLive) {
  const mark = document.getElementById("en-vivo");
  mark.hidden = false;
  mark.classList.toggle("is-off", !isLive);
}

/** Listens to a page's events; the browser reconnects and says where it was. */
function listen(handlers) {
  const source = new EventSource(page.dataset.events);
  source.addEventListener("open", () => showLive(true));
  source.addEventListener("error", () => showLive(false));
  source.addEventListener("fin", () => {
    source.close();
    showLive(false);
    handlers.fin?.();
  });
  for (const [name, handle] of Object.entries(handlers)) {
    if (name !== "fin") source.addEventListener(name, (event) => handle(event.data));
  }
}

/** Makes an element of what the server rendered. */
function elementOf(html) {
  const holder = document.createElement("template");
  holder.innerHTML = html.trim();
  return holder.content.firstElementChild;
}

/** Puts an entry where its time belongs, in the place of an older copy of itself. */
function place(list, made) {
  const older = document.getElementById(made.id);
  if (older) {
    older.replaceWith(made);
    return;
  }
  const later = [...list.children].find((each) => Number(each.dataset.at) > Number(made.dataset.at));
  if (later) {
    list.insertBefore(made, later);
    return;
  }
  const last = list.lastElementChild;
  if (made.dataset.day && last?.dataset.day !== made.dataset.day) {
    const day = document.getElementById("plantilla-dia").content.cloneNode(true);
    day.querySelector("p").textContent = made.dataset.day;
    list.append(day);
  }
  list.append(made);
}

/** Tells whether the newest is in sight, so that a new one should be too. */
function isAtEnd(roll) {
  return roll.scrollHeight - roll.scrollTop - roll.clientHeight < 80;
}

function followCase() {
  const roll = document.getElementById("rollo");
  roll.scrollTop = roll.scrollHeight;
  listen({
    entrada(data) {
      const { place: where, html } = JSON.parse(data);
      const list = document.getElementById(where === "notas" ? "lista-notas" : "historia");
      const stay = isAtEnd(roll);
      place(list, elementOf(html));
      if (stay) roll.scrollTop = roll.scrollHeight;
    },
    marcas(data) {
      for (const [key, state] of Object.entries(JSON.parse(data))) showState(key, state);
    },
    panel(data) {
      const { html, turn, isShut } = JSON.parse(data);
      const facts = document.getElementById("datos");
      const made = elementOf(html);
      if (facts.firstElementChild?.outerHTML !== made.outerHTML) facts.replaceChildren(made);
      document.getElementById("cambio").hidden = turn === page.dataset.turn;
      const shut = document.getElementById("ventana-cerrada");
      if (shut) shut.hidden = !isShut;
    },
    fin() {
      const notice = document.getElementById("cambio");
      notice.replaceChildren(document.getElementById("plantilla-fin").content.cloneNode(true));
      notice.hidden = false;
    },
  });
}

function showState(key, state) {
  const mark = document.getElementById(key)?.querySelector(".state");
  const words = document.querySelector(`template[data-state-words="${CSS.escape(state)}"]`);
  if (!mark || !words || mark.dataset.state === state) return;
  mark.dataset.state = state;
  mark.querySelector(".state-words").textContent = words.content.textContent;
}

/** Fetches the queue anew and keeps what had the focus. */
async function renewQueue() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (answer.redirected || !answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const focused = document.activeElement?.id;
  for (const part of ["cola", "avisos"]) {
    document.getElementById(part).replaceWith(fresh.getElementById(part));
  }
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  document.title = fresh.title;
}

function followQueue() {
  listen({
    cola(digest) {
      if (digest === page.dataset.seen) return;
      page.dataset.seen = digest;
      renewQueue();
    },
    fin: () => location.reload(),
  });
  setInterval(() => document.hidden || renewQueue(), 60_000);
}

/** Shows a button that only a script can make good. */
function letPrint(button) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

for (const form of document.querySelectorAll("form[data-once]")) sendOnce(form);
for (const button of document.querySelectorAll("button[data-print]")) letPrint(button);
for (const field of document.querySelectorAll("textarea[data-most]")) countLetters(field);
if (page?.dataset.page === "case") followCase();
if (page?.dataset.page === "queue") followQueue();
