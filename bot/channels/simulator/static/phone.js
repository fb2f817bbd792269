// One phone: its talk, drawn from the feed, and what is sent from it.
import { dayChip, draw, optionButton, placeOf, put, tick } from "./bubbles.js";
import * as hours from "./hours.js";
import { newId, post } from "./post.js";
import { Tray } from "./tray.js";
import { clone, say } from "./words.js";

const nearBottom = 120;
const longestTap = 4000;

export class Phone {
  constructor(address, { onRemove, onUnread }) {
    [this.channel, this.handle] = address.split(":");
    this.address = address;
    this.name = shown(this.handle);
    this.onUnread = onUnread;
    this.element = clone("phone").firstElementChild;
    this.talk = this.element.querySelector(".talk");
    this.words = this.element.querySelector(".words");
    this.tray = new Tray(this.element.querySelector(".tray"));
    this.firstUnread = null;
    this.isAtEnd = true;
    this.label(onRemove);
    this.listen();
    document.addEventListener("minute", () => this.drawWindow());
  }

  label(onRemove) {
    const facts = { name: this.name, channel: say(`channel-${this.channel}`) };
    this.element.classList.add(this.channel);
    this.element.dataset.phone = this.address;
    this.element.setAttribute("aria-label", say("phone-of", facts));
    this.element.querySelector(".person").textContent = facts.name;
    this.element.querySelector(".channel").textContent = facts.channel;
    this.element.querySelector(".presence").textContent = say("presence");
    this.element.querySelector(".status-bar .hour").textContent = hours.hour(hours.now()).replace(/\s.*/, "");
    this.talk.setAttribute("aria-label", say("talk-of", facts));
    this.words.setAttribute("aria-label", say("message-of", facts));
    this.words.placeholder = say("placeholder");
    const remove = this.element.querySelector(".remove");
    remove.setAttribute("aria-label", say("remove", facts));
    remove.addEventListener("click", onRemove);
  }

  listen() {
    let size = "";
    const sizeNow = () => `${this.talk.clientWidth}x${this.talk.clientHeight}`;
    this.talk.addEventListener("scroll", () => {
      if (sizeNow() !== size) return; // the talk was squeezed: nobody scrolled
      const left = this.talk.scrollHeight - this.talk.scrollTop - this.talk.clientHeight;
      this.isAtEnd = left < nearBottom;
    });
    new ResizeObserver(() => {
      size = sizeNow();
      if (this.isAtEnd) this.toEnd();
    }).observe(this.talk);
    this.element.querySelector(".composer").addEventListener("submit", (event) => {
      event.preventDefault();
      const text = this.words.value.trim();
      if (!text) return;
      this.words.value = "";
      this.send({ text });
    });
    const attach = this.element.querySelector(".attach");
    attach.addEventListener("click", () => this.tray.toggle("attach", this.attachments(), attach));
  }

  attachments() {
    const rows = [...clone("attachments").children];
    for (const row of rows) {
      const { media, latitude, longitude } = row.dataset;
      const place = latitude ? { latitude: Number(latitude), longitude: Number(longitude) } : {};
      row.addEventListener("click", () => {
        this.tray.close(false);
        this.words.focus();
        this.send({ media, ...place });
      });
    }
    return rows;
  }

  // Shows what the feed tells; telling it twice changes nothing.
  show(bubble) {
    if (this.find(`[data-id="${bubble.id}"]`)) return;
    this.find(`[data-sent="${bubble.sent_id}"]`)?.remove();
    this.release(bubble);
    const tapped = bubble.choice === null ? null : this.markTapped(bubble);
    if (tapped && this.channel === "telegram") return; // there a tapped key says nothing
    const text = bubble.text || tapped?.querySelector(".title").textContent || "";
    if (!text && !bubble.media) return;
    this.add({ ...bubble, text });
    if (!bubble.from_person && this.isLive()) this.onUnread();
  }

  add(bubble) {
    const follows = this.isAtEnd || bubble.from_person;
    const entry = draw(bubble, {
      name: this.name,
      channel: this.channel,
      press: (option, key) => this.press(option, key, bubble.prompt),
      unfold: (options, list) => this.unfold(options, list, bubble.prompt),
    });
    this.find(".empty")?.remove();
    this.addDay(bubble.at);
    put(this.talk, entry, placeOf(bubble));
    if (bubble.from_person) this.drawRead();
    if (follows) this.toEnd();
    return entry;
  }

  toEnd() {
    this.isAtEnd = true;
    this.talk.scrollTop = this.talk.scrollHeight;
  }

  addDay(at) {
    const day = hours.midnight(at);
    if (this.find(`[data-day="${day}"]`)) return;
    const chip = dayChip(at);
    chip.dataset.day = day;
    put(this.talk, chip, [day, -1, 0]);
  }

  stand(presence) {
    this.firstUnread = presence.first_unread;
    this.windowUntil = presence.window_until;
    const line = this.element.querySelector(".presence");
    line.textContent = say(presence.is_writing ? "writing" : "presence");
    line.classList.toggle("is-writing", presence.is_writing);
    this.drawRead();
    this.drawWindow();
    this.talk.setAttribute("aria-live", "polite");  // what was said before is not read out again
  }

  isLive() {
    return this.talk.getAttribute("aria-live") === "polite";
  }

  drawRead() {
    for (const entry of this.talk.querySelectorAll('.from-person[data-id^="in-"]')) {
      const number = Number(entry.dataset.id.slice(3));
      tick(entry, this.firstUnread !== null && number >= this.firstUnread ? "delivered" : "read");
    }
  }

  drawWindow() {
    const note = this.element.querySelector(".window-note");
    if (!this.windowUntil) return;
    const isOpen = hours.now() < this.windowUntil;
    note.classList.toggle("is-shut", !isOpen);
    note.textContent = isOpen
      ? say("window-open", { moment: hours.shortMoment(this.windowUntil) })
      : say("window-shut");
  }

  unfold(options, list, prompt) {
    const rows = options.map((option, i) =>
      optionButton(option, i + 1, () => {
        this.tray.close();
        this.press(option, list, prompt);
      }),
    );
    this.tray.toggle("options", rows, list);
  }

  // WhatsApp writes the title as the person's words, as its vendor does; Telegram tells the key only.
  press(option, key, prompt) {
    if (this.busyKey?.isConnected) return; // the talk moves under a second click: it may hit another
    this.busyKey = key;
    key.classList.add("is-busy");
    setTimeout(() => this.free(key), longestTap);
    const text = this.channel === "whatsapp" ? { text: option.title } : {};
    this.send({ choice: option.id, prompt, ...text }, key);
  }

  async send(said, key = null, id = newId()) {
    const drawn = this.channel === "telegram" && key ? null : this.draft(said, id);
    if (key) key.dataset.sending = id;
    const told = await post("/simulador/mensajes", { id, from: this.address, ...said });
    if (told.ok && drawn) tick(drawn, "delivered");
    if (told.ok) return;
    this.free(key);
    if (drawn?.isConnected) this.fail(drawn, () => this.send(said, null, id));
  }

  draft(said, id) {
    const nothing = { text: "", media: null, choice: null, options: [], template: null };
    const bubble = { ...nothing, ...said, id: `draft-${id}`, at: hours.now(), from_person: true };
    this.find(`[data-sent="${id}"]`)?.remove();
    const entry = this.add({ ...bubble, state: "sending" });
    entry.dataset.sent = id;
    return entry;
  }

  fail(entry, again) {
    entry.querySelector(".ticks").hidden = true;
    entry.querySelector(".failure").hidden = false;
    entry.querySelector(".again").addEventListener("click", again, { once: true });
  }

  release(bubble) {
    if (bubble.sent_id) this.free(this.find(`[data-sending="${bubble.sent_id}"]`));
  }

  free(key) {
    key?.classList.remove("is-busy");
    if (this.busyKey === key) this.busyKey = null;
  }

  markTapped(bubble) {
    const keys = this.find(`.keys[data-prompt="${bubble.prompt}"]`);
    const key = keys?.querySelector(`[data-choice="${CSS.escape(bubble.choice)}"]`);
    keys?.querySelectorAll(".is-tapped").forEach((each) => each.classList.remove("is-tapped"));
    key?.classList.add("is-tapped");
    return key;
  }

  find(selector) {
    return this.talk.querySelector(selector);
  }
}

// "ana-maria" is shown as "Ana Maria".
export function shown(handle) {
  return handle.replace(/(^|-)([a-z])/g, (_, dash, letter) => (dash ? " " : "") + letter.toUpperCase());
}
