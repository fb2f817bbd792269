// What the page says stands in its HTML; here it is found and filled in.
const lines = document.getElementById("words").content;

export function say(line, facts = {}) {
  const said = lines.querySelector(`[data-say="${line}"]`).textContent;
  return said.replace(/\{(\w+)\}/g, (_, name) => facts[name]);
}

export function has(line) {
  return lines.querySelector(`[data-say="${line}"]`) !== null;
}

export function clone(template) {
  return document.getElementById(template).content.cloneNode(true);
}

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}
