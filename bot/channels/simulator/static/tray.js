// What slides up over a talk: the rows of a list, or what can be attached.
import { say } from "./words.js";

export class Tray {
  constructor(element) {
    this.element = element;
    this.opener = null;
    element.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.close();
    });
    element.addEventListener("focusout", (event) => {
      const goesTo = event.relatedTarget;
      if (goesTo && !element.contains(goesTo) && goesTo !== this.opener) this.close(false);
    });
  }

  toggle(title, rows, opener) {
    if (this.opener === opener) return this.close();
    this.close(false);
    this.opener = opener;
    opener.setAttribute("aria-expanded", "true");
    this.element.querySelector(".tray-title").textContent = say(title);
    this.element.setAttribute("aria-label", say(title));
    this.element.querySelector(".rows").replaceChildren(...rows);
    this.element.hidden = false;
    this.element.querySelector("button").focus();
  }

  close(returnsFocus = true) {
    if (!this.opener) return;
    const opener = this.opener;
    this.opener = null;
    this.element.hidden = true;
    opener.setAttribute("aria-expanded", "false");
    if (returnsFocus) opener.focus();
  }
}
