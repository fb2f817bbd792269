// Draws one message of a talk, in the place where its hour puts it.
import * as hours from "./hours.js";
import { clone, icon, say } from "./words.js";

const onBubble = 3;

// Draws a bubble; `press(option, key)` is called for an option, `unfold(options)` for a list.
export function draw(bubble, { name, channel, press, unfold }) {
  const entry = clone("bubble").firstElementChild;
  entry.classList.add(bubble.from_person ? "from-person" : "from-office");
  entry.dataset.id = bubble.id;
  entry.querySelector(".speaker").textContent = bubble.from_person ? say("person", { name }) : say("office");
  fill(entry.querySelector(".text"), bubble);
  entry.querySelector("time").textContent = hours.hour(bubble.at);
  entry.querySelector("time").dateTime = new Date(bubble.at * 1000).toISOString();
  entry.querySelector(".template-mark").hidden = !bubble.template;
  if (bubble.from_person) tick(entry, bubble.state ?? "delivered");
  if (bubble.options.length) entry.append(keys(bubble, { channel, press, unfold }));
  return entry;
}

// Puts an element among the others by its place: seconds, then side, then number.
export function put(talk, element, place) {
  element.place = place;
  const later = [...talk.children].find((each) => each.place && isBefore(place, each.place));
  talk.insertBefore(element, later ?? null);
}

export function placeOf(bubble) {
  return [bubble.at, bubble.from_person ? 0 : 1, Number(bubble.id.split("-").pop()) || 0];
}

export function dayChip(at) {
  const chip = document.createElement("p");
  chip.className = "day";
  chip.textContent = hours.date(at);
  return chip;
}

export function tick(entry, state) {
  const ticks = entry.querySelector(".ticks");
  if (ticks.dataset.state === state) return;
  ticks.hidden = false;
  ticks.dataset.state = state;
  const told = document.createElement("span");
  told.className = "unseen";
  told.textContent = say(state);
  ticks.replaceChildren(icon(state === "sending" ? "wait" : "ticks"), told);
}

// A number before each title: what may be typed instead.
export function optionButton(option, number, press) {
  const key = document.createElement("button");
  key.type = "button";
  key.dataset.choice = option.id;
  const digit = document.createElement("span");
  digit.className = "digit";
  digit.textContent = number;
  const title = document.createElement("span");
  title.className = "title";
  title.textContent = option.title;
  key.append(digit, " ", title);
  key.addEventListener("click", () => press(option, key));
  return key;
}

function fill(text, bubble) {
  if (bubble.media) {
    const known = document.getElementById(`media-${bubble.media}`) ? bubble.media : "other";
    text.before(clone(`media-${known}`));
  }
  text.textContent = bubble.text;
  text.hidden = !bubble.text;
}

function keys(bubble, { channel, press, unfold }) {
  const held = document.createElement("div");
  held.className = "keys";
  held.dataset.prompt = bubble.prompt;
  if (channel === "whatsapp" && bubble.options.length > onBubble) {
    held.append(listButton(bubble, unfold));
  } else {
    held.append(...bubble.options.map((option, i) => optionButton(option, i + 1, press)));
  }
  return held;
}

function listButton(bubble, unfold) {
  const list = document.createElement("button");
  list.type = "button";
  list.className = "list";
  list.setAttribute("aria-expanded", "false");
  list.append(icon("list"), say("options"));
  list.addEventListener("click", () => unfold(bubble.options, list));
  return list;
}

function isBefore(one, other) {
  for (let i = 0; i < one.length; i++) {
    if (one[i] !== other[i]) return one[i] < other[i];
  }
  return false;
}
