// The office's hour, carried on between what the feed tells, and how moments are written.
const zone = { timeZone: "America/El_Salvador" };
const format = (options) => new Intl.DateTimeFormat("es-SV", { ...zone, ...options });
const hours = format({ hour: "numeric", minute: "2-digit", hour12: true });
const days = format({ weekday: "long", day: "numeric", month: "long" });
const dates = format({ day: "numeric", month: "long", year: "numeric" });
const shortDays = format({ weekday: "short", day: "numeric", month: "short" });
const keys = new Intl.DateTimeFormat("sv-SE", { ...zone, dateStyle: "short", timeStyle: "short" });

let told = Number(document.body.dataset.now);
let toldAt = performance.now();

export function tell(now) {
  told = now;
  toldAt = performance.now();
}

export function now() {
  return told + (performance.now() - toldAt) / 1000;
}

// Held together: "12:09 p." must not end a line.
export function hour(at) {
  return hours.format(at * 1000).replace(/\s/g, "\u00a0");
}

export function day(at) {
  return days.format(at * 1000);
}

export function date(at) {
  return dates.format(at * 1000);
}

export function moment(at) {
  return `${day(at)}, ${hour(at)}`;
}

export function shortMoment(at) {
  return `${shortDays.format(at * 1000)}, ${hour(at)}`;
}

// As in "2026-11-24T09:00": what a datetime-local field holds.
export function wallClock(at) {
  return keys.format(at * 1000).replace(" ", "T");
}

// El Salvador keeps UTC-6 all year.
export function midnight(at) {
  const ahead = 6 * 3600;
  return Math.floor((at - ahead) / 86400) * 86400 + ahead;
}
