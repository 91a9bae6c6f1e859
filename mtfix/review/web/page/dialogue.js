// A dialogue with the server, which says what is shown: a card with its commands, or a question.

import { choose, confirm, fill, info } from "./dialogs.js";
import { SHOWN, commanded, named, off, showKeys, singleKeys, turnSingleKeys, uses } from "./keys.js";
import { Gone, Refused, send } from "./server.js";
import { byId } from "./state.js";
import { counted, element, over, part, reasons, setLanguage } from "./view.js";

let shown = { number: 0, kind: "", commands: [] };
let ended = false;

// Each answer waits for the one before it.
let busy = Promise.resolve();
const run = (work) => { busy = busy.then(() => ended ? null : work()).catch(failed); };

function failed(error) {
  if (ended) return;
  const alarm = byId("alarm");
  alarm.hidden = false;
  if (error instanceof Gone) alarm.textContent = "The review is not running, so nothing can be saved; all answers that you gave are.";
  else if (error instanceof Refused) alarm.textContent = error.message;
  else {
    alarm.textContent = `This page has failed; all answers are saved. Load it again. (${error})`;
    throw error;
  }
}

const showMessage = (message) => { byId("message").textContent = message; };
const ask = (name, values = {}) => send(name, { number: shown.number, ...values });
const answer = async (value) => turn(await ask("answer", { value }));

const KINDS = {
  card,
  choose: async ({ title, items }) => answer((await choose(title, items, items.map(([key]) => key))) ?? ""),
  type: async ({ title, text }) => answer((await fill(title, [["text", "Text", text]], "OK"))?.text ?? null),
  confirm: async ({ title, lines, yes }) => answer((await confirm(title, lines, yes)) === true),
  info: async ({ title, lines }) => {
    const more = `Turn single keys ${singleKeys() ? "off" : "on"}`;
    if (await info(title, withNames(lines), more)) turnSingleKeys();
    return answer(null);
  },
  wait: ({ title }) => showMessage(title),
  over: () => {
    ended = true;
    over("Every answer is in the glossary.");
  },
};

// The keys of a list of commands, as they are called on a page.
const withNames = (lines) => lines.map(([keys, text]) => [keys.split(" ").map((key) => SHOWN[key] ?? key).join(" "), text]);

async function turn(screen) {
  if (screen.number <= shown.number) return;
  shown = screen;
  await KINDS[screen.kind](screen);
}

function card({ heading, done, total, passage, source, languages, reasons: rows, state, message, commands }) {
  showMessage(message);
  const bar = byId("progress");
  bar.ariaValueMax = String(total);
  bar.ariaValueNow = String(done);
  bar.firstElementChild.style.width = `${total ? (100 * done) / total : 100}%`;
  byId("counts").textContent = `${counted(total - done, "entry")} open`;
  byId("path").replaceChildren(element("bdi", {}, heading[1]));
  const [from, to] = languages;
  const text = setLanguage(element("p", { className: "words" }, ...passage.map(part)), to);
  const beside = setLanguage(element("p", { className: "source words" }, ...source.map(([kind, words]) => part([kind === "new" ? "mark" : kind, words]))), from);
  byId("text").replaceChildren(element("div", { className: "row" }, text, ...(source.length ? [beside] : [])));
  byId("where").replaceChildren(`${heading[0]} · `, element("bdi", {}, heading[2]), state ? ` · ${state}` : "");
  byId("reasons").replaceChildren(...reasons(rows));
  byId("buttons").replaceChildren(...commands.filter(([key]) => !"q?".includes(key)).map(([key, hint, help], number) => {
    const label = hint[0].toUpperCase() + hint.slice(1);
    const button = element("button", { title: help, className: number ? "" : "main" }, label, element("kbd", {}, key));
    button.dataset.command = key;
    return button;
  }));
  byId("announcement").textContent = `${heading[0]}. ${rows[0][1]}. ${state}`;
  document.title = `${heading[0]} · Review`;
  byId("card").ariaBusy = "false";
}

document.addEventListener("keydown", (event) => {
  if (ended || event.isComposing || shown.kind !== "card" || document.querySelector("dialog")) return;
  const key = named(event);
  if (uses(event.target, key) || event.altKey || event.ctrlKey || event.metaKey || off(event)) return;
  const command = commanded(shown.commands, key);
  if (!command) return;
  event.preventDefault();
  run(() => answer(command));
});
document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-command]");
  if (button && shown.kind === "card") run(() => answer(button.dataset.command));
});

// What another tab answers. A question that is open here is then no longer asked.
async function follow() {
  if (ended) return;
  try {
    const screen = await ask("screen");
    if (ended) return;
    byId("alarm").hidden = true;
    if (screen.number > shown.number) {
      if (document.querySelector("dialog")) location.reload();
      else run(() => turn(screen));
    }
  } catch (error) {
    failed(error);
  }
  setTimeout(follow, document.hidden ? 60_000 : 1_000);
}

showKeys();
run(async () => turn(await ask("screen")));
setTimeout(follow, 1_000);
