// The review in a browser: keys, clicks, and what others answer.

import { COMMANDS, WRONG, cancel, more, save } from "./commands.js";
import { commanded, named, off, showKeys, uses } from "./keys.js";
import { failed, filter, load, showMessage, server, show } from "./panes.js";
import { byId, openShown, state } from "./state.js";

// How long it takes a person to see that an answer has changed, in milliseconds.
const GLANCE = 400;

// Each command waits for the one before it, so that a fast typist answers what the answers were meant for. After an error
// nobody knows what they were meant for.
let busy = Promise.resolve();
let waiting = 0;
let errors = 0;
function run(command, ...given) {
  if (!waiting && performance.now() - state.changed > GLANCE) state.seen = server.version;
  waiting++;
  const before = errors;
  busy = busy.then(async () => {
    if (!state.over && before === errors && (await command(...given)) === WRONG) errors++;
  }).catch(failed).finally(() => waiting--);
}

document.addEventListener("keydown", (event) => {
  const { target } = event;
  if (state.over || event.isComposing || document.querySelector("dialog")) return;
  if (state.editing) {
    const command = event.key === "Enter" && !event.shiftKey && target === state.editing.field ? save : event.key === "Escape" ? cancel : null;
    if (command) event.preventDefault(), run(command);
    return;
  }
  const key = named(event);
  if (uses(target, key)) return;
  const control = event.ctrlKey || event.metaKey;
  if (event.altKey || (control ? key !== "z" : off(event))) return;
  let command = control ? "u" : commanded(state.commands ?? [], key);
  if (target.id === "list" && (key === "up" || key === "down")) command = key === "up" ? "[" : "]";
  if (!(command in COMMANDS)) return;
  event.preventDefault();
  run(COMMANDS[command], key);
});

document.addEventListener("click", ({ target }) => {
  if (state.editing) return;
  const button = target.closest("[data-command]");
  const change = target.closest("[data-number]");
  if (button) run(COMMANDS[commanded(state.commands, button.dataset.command)], button.dataset.command);
  else if (change) run(show, Number(change.dataset.number));
  if (change?.matches(".item") && document.body.matches(".listing")) run(COMMANDS["/"]);
});
byId("text").addEventListener("keydown", (event) => {
  if (event.target.matches(".change") && ["Enter", " "].includes(event.key)) event.preventDefault(), event.target.click();
});
byId("save").addEventListener("click", () => run(save));
byId("cancel").addEventListener("click", () => run(cancel));
byId("more").addEventListener("click", () => run(more));
byId("filters").addEventListener("change", () => {
  filter();
  const [first] = state.shown;
  if (first === undefined) showMessage("No change fits these filters.");
  else run(show, state.passes(state.at) ? state.at : openShown()[0] ?? first);
});

// What others answer. A hidden tab asks seldom, but often enough to be known to be open.
let timer = 0;
const again = (soon) => {
  clearTimeout(timer);
  if (!state.over) timer = setTimeout(follow, document.hidden ? 60_000 : soon);
};
async function follow() {
  try {
    const { tabs, trouble } = await server.call("news");
    state.tabs = tabs;
    byId("alarm").textContent = trouble;
    byId("alarm").hidden = !trouble;
  } catch (error) {
    failed(error);
  } finally {
    again(1_000);
  }
}
document.addEventListener("visibilitychange", () => again(0));
addEventListener("pagehide", () => { if (!state.over) server.leave(); });
addEventListener("beforeunload", (event) => { if (state.editing) event.preventDefault(); });

showKeys();
run(load);
again(1_000);
