// Calls to the server. Every answer of it brings what has been answered since the last one, here or elsewhere.

import { everywhere, here } from "./kept.js";

export class Refused extends Error {}

// There is no server.
export class Gone extends Error {}

// The changes have got other numbers: the files were written, and what is left was loaded again.
export class Renewed extends Error {}

// The token comes with the link, and is kept for reloads and other tabs; only pages of this address can read it.
async function token() {
  const given = location.hash.slice(1);
  if (given) history.replaceState(null, "", location.pathname);
  if (given.startsWith("once=")) {
    const response = await post("open", { code: given.slice(5) }, "");
    if (response.ok) everywhere.set("token", (await response.json()).token);
  } else if (given) {
    everywhere.set("token", given);
  }
  return everywhere.get("token");
}

// The number of this tab, which a reload keeps: it can undo what it has answered. A copy of a tab begins with the number
// of the first, and gets another.
async function numbered() {
  const known = here.get("tab");
  const tab = known && (await claim(known)) ? known : crypto.randomUUID();
  if (tab !== known) claim(tab);
  here.set("tab", tab);
  return tab;
}

// Hold a number until the tab is closed. Returns whether no other tab holds it.
const claim = (number) => new Promise((resolve) => {
  navigator.locks.request(`tab ${number}`, { ifAvailable: true }, (lock) => {
    resolve(lock !== null);
    return lock && new Promise(() => {});
  });
});

async function post(name, values, key, more = {}) {
  const headers = { "Content-Type": "application/json", "X-Mtfix-Token": key };
  try {
    return await fetch(`api/${name}`, { method: "POST", headers, body: JSON.stringify(values), ...more });
  } catch {
    throw new Gone();
  }
}

const key = token();

// Make a call. Throws Refused with the reason, and Gone.
export async function send(name, values, more) {
  const response = await post(name, values, await key, more);
  if (!response.ok) throw new Refused(await response.text());
  return response.json();
}

export class Server {
  // `take` gets each answer; `renew` is called when the changes have got other numbers, which ends the call.
  constructor(take, renew) {
    this.take = take;
    this.renew = renew;
    this.generation = -1;
    this.version = 0;
    this.tab = numbered();
  }

  async call(name, values = {}) {
    const tab = await this.tab;
    const { generation, version } = this;
    const sent = name === "review" ? { tab } : { tab, generation, version, ...values };
    const done = await send(name, sent);
    if (name === "review") {
      this.generation = done.generation;
      this.version = done.version;
    } else if (done.generation !== generation) {
      if (generation === this.generation) await this.renew();
      if (name !== "write") throw new Renewed();
    } else if (done.version > this.version) {
      // Answers may overtake each other; one that is older than what is known says nothing new.
      this.version = done.version;
      this.take(done.news);
    }
    return done;
  }

  async leave() {
    await post("leave", { tab: await this.tab, generation: this.generation }, await key, { keepalive: true });
  }
}
