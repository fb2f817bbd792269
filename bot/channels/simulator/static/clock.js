// The office's clock on the page: what hour it is, how to move it, which ears are on.
import * as hours from "./hours.js";
import { post } from "./post.js";
import { has, say } from "./words.js";

const face = document.getElementById("office-time");
const said = document.getElementById("clock-said");
const ears = document.getElementById("ears");
const form = document.querySelector(".go-to");
const steps = [...document.querySelectorAll(".steps button")];

export function start() {
  draw();
  setInterval(draw, 1000);
  hear({ now: hours.now(), ears: ears.dataset.ears });
  steps.forEach((step) => step.addEventListener("click", () => move({ minutes: Number(step.dataset.minutes) })));
  form?.addEventListener("submit", goTo);
  const more = document.querySelector(".more");
  more.addEventListener("click", () => {
    more.setAttribute("aria-expanded", String(more.getAttribute("aria-expanded") !== "true"));
  });
}

export function hear(house) {
  hours.tell(house.now);
  ears.dataset.ears = house.ears;
  ears.querySelector(".which").textContent = say(`ears-${house.ears}`);
  draw();
}

export function tellConnection(isUp) {
  if (!isUp) said.textContent = say("reconnecting");
  else if (said.textContent === say("reconnecting")) said.textContent = "";
}

function draw() {
  const now = hours.now();
  const written = hours.moment(now);
  if (face.textContent !== written) {
    face.textContent = written;
    face.dateTime = new Date(now * 1000).toISOString();
    document.querySelectorAll(".status-bar .hour").forEach((each) => {
      each.textContent = hours.hour(now).replace(/\s.*/, "");
    });
    document.dispatchEvent(new Event("minute"));
    if (form) form.elements["go-to"].min = hours.wallClock(now);
  }
  if (form && !form.elements["go-to"].value) {
    form.elements["go-to"].value = hours.wallClock(hours.midnight(now) + (24 + 9) * 3600);
  }
}

function goTo(event) {
  event.preventDefault();
  move({ to: form.elements["go-to"].value });
}

async function move(asked) {
  if (document.body.classList.contains("moving")) return;
  lock(true);
  const told = await post("/simulador/reloj", asked);
  lock(false);
  if (!told.ok) {
    said.textContent = say(has(told.why) ? told.why : "clock-failed");
    return;
  }
  hours.tell(told.now);
  if (form) form.elements["go-to"].value = "";
  draw();
  said.textContent = say("moved", { moment: hours.moment(told.now) });
}

// A second click of the same hand must not move the clock twice; focus stays where it is.
function lock(isMoving) {
  document.body.classList.toggle("moving", isMoving);
  steps.forEach((step) => step.setAttribute("aria-disabled", String(isMoving)));
}
