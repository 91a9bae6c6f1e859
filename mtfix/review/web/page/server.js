// Calls to the server. Every answer of it brings what has been answered since the last one, here or elsewhere.

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
    if (response.ok) localStorage.setItem("token", (await response.json()).token);
  } else if (given) {
    localStorage.setItem("token", given);
  }
  return localStorage.getItem("token") ?? "";
}

// The number of this tab, which a reload keeps: it can undo what it has answered.
const tab = sessionStorage.getItem("tab") ?? crypto.randomUUID();
sessionStorage.setItem("tab", tab);

async function post(name, values, key, more = {}) {
  const headers = { "Content-Type": "application/json", "X-Mtfix-Token": key };
  try {
    return await fetch(`api/${name}`, { method: "POST", headers, body: JSON.stringify(values), ...more });
  } catch {
    throw new Gone();
  }
}

export class Server {
  // `take` gets each answer; `renew` is called when the changes have got other numbers, which ends the call.
  constructor(take, renew) {
    this.take = take;
    this.renew = renew;
    this.generation = -1;
    this.version = 0;
    this.token = token();
  }

  async call(name, values = {}) {
    const { generation, version } = this;
    const sent = name === "review" ? { tab } : { tab, generation, version, ...values };
    const response = await post(name, sent, await this.token);
    if (!response.ok) throw new Refused(await response.text());
    const done = await response.json();
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
    await post("leave", { tab, generation: this.generation }, await this.token, { keepalive: true });
  }
}
