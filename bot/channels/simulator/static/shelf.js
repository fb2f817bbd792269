// Which phones are on the page, remembered by this browser; on a small screen one at a time.
import { Phone, shown } from "./phone.js";
import { say } from "./words.js";

const key = "ventanilla-phones";
const most = 12;
const known = /^(whatsapp|telegram):[a-z][a-z0-9-]{0,19}$/;
const firstNames = { whatsapp: "ana", telegram: "carlos" };
const channels = document.body.dataset.channels.split(" ").filter(Boolean);
const shelf = document.querySelector(".shelf");
const tabs = document.querySelector(".tabs");
const phones = new Map();
let onChange = () => {};

export function start(changed) {
  onChange = changed;
  for (const address of remembered()) put(address);
  const first = phones.keys().next().value;
  if (first) choose(first);
  onChange(addresses());
}

export function addresses() {
  return [...phones.keys()];
}

export function phone(address) {
  return phones.get(address);
}

// Adds a phone, or gives the line that says why not.
export function add(channel, name) {
  const address = `${channel}:${simple(name)}`;
  if (!known.test(address)) return "name-wrong";
  if (phones.has(address)) return "name-taken";
  if (phones.size >= most) return "too-many";
  put(address);
  choose(address);
  remember();
  phones.get(address).element.scrollIntoView({ inline: "nearest", block: "nearest" });
  phones.get(address).words.focus();
  return null;
}

function put(address) {
  const made = new Phone(address, { onRemove: () => remove(address), onUnread: () => unread(address) });
  phones.set(address, made);
  shelf.append(made.element);
  tabs.append(tab(address));
}

function remove(address) {
  phones.get(address).element.remove();
  tabOf(address).remove();
  phones.delete(address);
  if (phones.size) choose(addresses()[0]);
  document.querySelector(".add").focus();
  remember();
}

function choose(address) {
  for (const [each, { element }] of phones) {
    const isChosen = each === address;
    element.classList.toggle("is-chosen", isChosen);
    tabOf(each).setAttribute("aria-pressed", String(isChosen));
  }
  count(address, 0);
  phones.get(address).toEnd();
}

function tab(address) {
  const [channel, handle] = address.split(":");
  const button = document.createElement("button");
  button.type = "button";
  button.className = `tab ${channel}`;
  button.dataset.phone = address;
  const name = document.createElement("span");
  name.textContent = shown(handle);
  const on = document.createElement("span");
  on.className = "unseen";
  on.textContent = ` · ${say(`channel-${channel}`)}`;
  const badge = document.createElement("span");
  badge.className = "badge";
  badge.hidden = true;
  button.append(name, on, badge);
  button.addEventListener("click", () => choose(address));
  return button;
}

function unread(address) {
  if (tabOf(address).getAttribute("aria-pressed") === "true") return;
  count(address, Number(tabOf(address).dataset.unread || 0) + 1);
}

function count(address, number) {
  const badge = tabOf(address).querySelector(".badge");
  tabOf(address).dataset.unread = number;
  badge.hidden = number === 0;
  badge.textContent = number;
  badge.title = say("unread", { count: number });
}

function tabOf(address) {
  return tabs.querySelector(`[data-phone="${address}"]`);
}

function simple(name) {
  const plain = name.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return plain.trim().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

function remembered() {
  try {
    const kept = JSON.parse(localStorage.getItem(key));
    const mine = kept.filter((each) => known.test(each) && channels.includes(each.split(":")[0]));
    if (mine.length) return mine.slice(0, most);
  } catch {
    // Nothing is remembered, or what is cannot be read: begin with one phone of each channel.
  }
  return channels.map((channel) => `${channel}:${firstNames[channel]}`);
}

function remember() {
  localStorage.setItem(key, JSON.stringify(addresses()));
  onChange(addresses());
}
