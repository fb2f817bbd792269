// Starts the page: the clock, the phones, and the feed that tells them what is new.
import * as addPhone from "./add.js";
import * as clock from "./clock.js";
import { listen } from "./feed.js";
import * as shelf from "./shelf.js";

const hears = {
  house: (house) => clock.hear(house),
  bubble: (bubble) => shelf.phone(bubble.phone)?.show(bubble),
  presence: (presence) => shelf.phone(presence.phone)?.stand(presence),
  connection: (isUp) => clock.tellConnection(isUp),
};

clock.start();
addPhone.start();
shelf.start((phones) => listen(phones, hears));
