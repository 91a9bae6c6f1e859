// The commands, by their keys: those of the review in a terminal.

import { choose, confirm, decide, fill, info } from "./dialogs.js";
import * as filters from "./filters.js";
import { SHOWN, singleKeys, turnSingleKeys } from "./keys.js";
import { back, filter, layout, redraw, server, show, showMessage } from "./panes.js";
import { byId, open, openShown, position, state } from "./state.js";
import { counted, element, over, progress } from "./view.js";

// What a command returns that could not do what the person wanted.
export const WRONG = Symbol("wrong");

function wrong(message) {
  showMessage(message, true);
  return WRONG;
}

// Make a call about the change that is shown. Returns nothing if it was refused, and says why.
async function ask(name, values = {}) {
  const done = await server.call(name, { at: state.at, ...values });
  if (done.error) wrong(done.error);
  return done.error ? null : done;
}

// Go to the next open change; from the last one to those that were skipped.
export async function next(message = "") {
  const left = openShown();
  const following = left.find((number) => number > state.at) ?? left[0];
  if (following === undefined) {
    await show(state.at);
    return finish(message);
  }
  const again = `Back at the first of ${counted(left.length, "open change")}.`;
  showMessage(following > state.at ? message : message ? `${message}. ${again}` : again);
  return show(following);
}

async function answer(values) {
  const done = await ask("answer", { version: state.seen, ...values });
  return done ? next(done.message) : WRONG;
}

async function undo() {
  const done = await ask("undo");
  if (!done) return WRONG;
  showMessage(done.message);
  return show(done.at);
}

// Editing in the text

async function edit() {
  const number = state.at;
  const done = await ask("proposal");
  if (!done) return WRONG;
  const field = element("textarea", { value: done.text, dir: "auto", rows: 1, spellcheck: true, ariaLabel: "Correction" });
  const fit = () => {
    field.style.width = `${Math.max(...field.value.split("\n").map((line) => line.length), 6) + 3}ch`;
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight + 4}px`;
  };
  field.addEventListener("input", fit);
  state.editing = { number, field };
  byId("editing").hidden = false;
  byId("buttons").hidden = true;
  redraw(number, field);
  fit();
  field.focus();
  field.select();
  return showMessage("");
}

export async function save() {
  const done = await ask("answer", { version: state.seen, at: state.editing.number, answer: "edit", text: state.editing.field.value });
  if (!done) return WRONG;
  stopEditing();
  return next(done.message);
}

export async function cancel() {
  stopEditing();
  showMessage("Not changed.");
}

function stopEditing() {
  const { number } = state.editing;
  state.editing = null;
  byId("editing").hidden = true;
  byId("buttons").hidden = false;
  redraw(number);
}

// Several at once

async function several(verb) {
  const done = await ask("groups");
  if (!done) return WRONG;
  const shown = new Set(openShown());
  const items = done.groups.map(([, name, numbers]) => [numbers.filter((number) => shown.has(number)), name])
    .filter(([numbers]) => numbers.length);
  if (!items.length) return wrong("No change like this one is open.");
  const title = `${verb === "accept" ? "Accept" : "Reject"} all open changes`;
  const numbers = await choose(title, items.map(([own, name]) => [own, `${name} (${own.length})`]));
  return numbers ? answerAll(verb, numbers) : undefined;
}

async function answerAll(verb, numbers) {
  const done = await ask("several", { answer: verb, numbers });
  if (!done) return WRONG;
  return open(state.at) ? showMessage(done.message) : next(done.message);
}

async function acceptSafe() {
  const numbers = openShown().filter((number) => state.safe[number]);
  if (!numbers.length) return wrong("No safe change is open in this list.");
  const done = await ask("preview", { numbers });
  if (!done) return WRONG;
  const files = new Set(numbers.map((number) => state.file[number])).size;
  const yes = `Accept ${counted(numbers.length, "safe change")} in ${counted(files, "file")}`;
  const sure = await confirm("Accept all open changes that mtfix fix would make?", done.lines, yes);
  return sure ? answerAll("accept", numbers) : undefined;
}

async function never() {
  const done = await ask("affected");
  if (!done) return WRONG;
  const title = `Reject “${done.text}” (${state.rules[state.rule[state.at]]}) in the whole project?`;
  const yes = `Reject ${counted(done.count, "open change")}, and these words in later runs`;
  return (await confirm(title, done.lines, yes)) ? answer({ answer: "never" }) : undefined;
}

// Moving

function step(by) {
  const { shown, at } = state;
  const here = position(at);
  const near = here >= 0 ? here + by
    : by > 0 ? shown.findIndex((number) => number > at) : shown.findLastIndex((number) => number < at);
  return shown[near] === undefined ? undefined : show(shown[near]);
}

async function toFile() {
  const left = (file) => state.answers.slice(file.first, file.first + file.changes).filter((one) => one === "").length;
  const items = state.files.map((file, number) => [number, `${file.path}  (${counted(left(file), "open change")})`])
    .filter(([number]) => state.files[number].changes);
  const chosen = await choose("Go to file", items);
  if (chosen !== null) await goTo((number) => state.file[number] === chosen);
}

async function toRule() {
  const left = state.rules.map(() => 0);
  state.answers.forEach((one, number) => { if (one === "") left[state.rule[number]]++; });
  const items = state.rules.map((name, number) => [number, `${name}  (${counted(left[number], "open change")})`]);
  const chosen = await choose("Go to rule", items);
  if (chosen !== null) await goTo((number) => state.rule[number] === chosen);
}

// The first open change of some, else the first one. Filters that hide it end.
function goTo(fits) {
  const all = state.answers.map((_, number) => number).filter(fits);
  const number = all.find(open) ?? all[0];
  if (!state.passes(number)) {
    filters.clear();
    filter();
  }
  return show(number);
}

function showFilters() {
  const button = byId("show-list");
  const listing = document.body.classList.toggle("listing");
  button.ariaExpanded = String(listing);
  if (listing || getComputedStyle(button).display === "none") byId("by-status").focus();
  layout();
}

// The rest

async function glossary() {
  const draft = await ask("draft");
  if (!draft) return WRONG;
  const fields = [
    ["wrong", "Wrong: the mistranslation", draft.wrong],
    ["term", "Right: the accepted translation", draft.term],
    ...(draft.source === null ? [] : [["source", "Source term (may be empty)", draft.source]]),
  ];
  const filled = await fill("Add a glossary entry, so that the error is found elsewhere too", fields, "Add entry");
  const done = filled && (await ask("entry", { source: "", ...filled }));
  return done ? showMessage(done.message) : WRONG;
}

async function openEditor() {
  const done = await ask("editor");
  return done ? showMessage(done.message) : WRONG;
}

async function help() {
  const keys = state.commands.filter(([key]) => key in COMMANDS).map(([key, , words, also]) =>
    [[key === "1" ? "1-9" : key, ...also.map((name) => SHOWN[name] ?? name)].join(" "), words]);
  const saved = `Answers are saved in ${state.saved} as you give them. Files are written when you finish and say so.`;
  const turn = `Turn single keys ${singleKeys() ? "off" : "on"}`;
  const other = "Arrows, Page Up and Page Down, Ctrl Z, Enter and Esc stay. This browser remembers it.";
  if (await info("Keys", [...keys, ["", saved], ["", other]], turn)) turnSingleKeys();
}

export async function more() {
  const names = {
    A: "Accept all like this…", R: "Reject all like this…", x: "Never report these words…",
    g: "Add to the glossary…", o: "Open the file in an editor", f: "Go to a file…", l: "Go to a rule…",
    "?": "Keys, and how to turn them off",
  };
  const chosen = await choose("More", Object.entries(names));
  return chosen ? COMMANDS[chosen]() : undefined;
}

async function finish(before = "") {
  const { accepted, rejected, left } = progress(state);
  const ways = [
    ...(accepted ? [["w", "Write the accepted corrections into the files", true]] : []),
    ["q", accepted ? "Leave the files as they are, and end" : "End the review", !accepted],
    ["b", "Back to the review"],
  ];
  const words = [`${counted(accepted, "change")} accepted, ${rejected} rejected, ${left} open.`];
  if (left && !openShown().length) words.push("No more changes are open in this list; the filters hide the others.");
  if (accepted) words.push("Every answer is saved. What is not written now, mtfix review --apply writes later.");
  if (state.tabs) words.push(`The review is open in ${counted(state.tabs, "other tab")} too.`);
  const title = [before, left ? "Finish?" : "All changes are answered."].filter(Boolean).join(". ");
  const way = await decide(title, words, ways);
  if (way === "w") return write();
  return way === "q" ? end() : undefined;
}

async function write() {
  const done = await ask("write");
  if (!done) return WRONG;
  const title = done.failed.length ? `${done.message}, but not all:` : `${done.message}.`;
  const ways = [["q", "End the review", true], ...(state.answers.length ? [["b", "Go on"]] : [])];
  const way = await decide(title, [...done.failed, `What is left: ${done.left}.`], ways);
  return way === "q" ? end() : undefined;
}

async function end() {
  const { left } = await server.call("end");
  state.over = true;
  over(`Every answer is saved: ${left}.`);
}

export const COMMANDS = {
  a: () => answer({ answer: "accept" }),
  r: () => answer({ answer: "reject" }),
  1: (key) => answer({ answer: "choose", choice: Number(key) - 1 }),
  e: edit,
  s: () => next(),
  b: back,
  u: undo,
  A: () => several("accept"),
  R: () => several("reject"),
  S: acceptSafe,
  x: never,
  f: toFile,
  l: toRule,
  "/": showFilters,
  g: glossary,
  o: openEditor,
  "[": () => step(-1),
  "]": () => step(1),
  "?": help,
  q: () => finish(),
};
