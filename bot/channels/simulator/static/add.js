// The form that puts another phone on the page.
import { add } from "./shelf.js";
import { say } from "./words.js";

export function start() {
  const dialog = document.querySelector(".add-phone");
  const form = dialog.querySelector("form");
  const note = dialog.querySelector(".note");
  const hint = note.textContent;

  document.querySelector(".add").addEventListener("click", () => {
    form.elements.name.value = "";
    tell(hint);
    dialog.showModal();
    form.elements.name.focus();
  });
  dialog.querySelector(".cancel").addEventListener("click", () => dialog.close());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    dialog.close();
    const refused = add(form.elements.channel.value, form.elements.name.value);
    if (!refused) return;
    dialog.showModal();
    form.elements.name.focus();
    tell(say(refused), true);
  });

  function tell(words, isWrong = false) {
    note.textContent = words;
    note.classList.toggle("is-wrong", isWrong);
    form.elements.name.setAttribute("aria-invalid", String(isWrong));
  }
}
