// The list, the text and the card: loading what they show, and showing one change in all of them.

import * as filters from "./filters.js";
import { Rows } from "./scroll.js";
import { Gone, Refused, Renewed, Server } from "./server.js";
import { byId, position, rowOf, state } from "./state.js";
import * as view from "./view.js";

const CHUNK = 60; // rows or items in one call

export const server = new Server(take, load);
const texts = new Map(); // of the items of the list, by the number of the change
const rows = new Map(); // of the text, by number
const cards = new Map(); // by the number of the change
const asked = new Set(); // what is on its way
let trail = []; // changes shown before this one
let turns = 0; // how often another change was shown

const list = new Rows(byId("list"), (at, node) => {
  const number = state.shown[at];
  if (!texts.has(number)) want(`items ${Math.floor(at / CHUNK)}`, () => loadItems(at));
  view.item(node, state, number, at, texts.get(number));
});
const text = new Rows(byId("text"), (number, node) => {
  if (!rows.has(number)) want(`rows ${Math.floor(number / CHUNK)}`, () => loadRows(number));
  view.row(node, state, rows.get(number));
});

export async function load() {
  const path = (number) => state.files[state.file[number]].path;
  const before = state.files && state.answers.length ? { path: path(state.at), line: state.line[state.at] } : null;
  const done = await server.call("review");
  Object.assign(state, done, { answers: new Array(done.file.length).fill(""), shownFile: -1, card: null, editing: null });
  for (const [number, answer] of done.answers) state.answers[number] = answer;
  trail = [];
  texts.clear();
  cards.clear();
  text.reset(0);
  // The change that was shown, or the next one in its file.
  const same = before ? state.answers.findIndex((_, n) => path(n) === before.path && state.line[n] >= before.line) : -1;
  state.at = same < 0 ? done.start : same;
  filters.fill();
  filter();
  if (before) showMessage("Files have changed, and what is left was checked again.");
  if (done.message) showMessage(done.message);
  if (state.answers.length) return show(state.at);
  return showMessage("Nothing is left to review.");
}

export function filter() {
  filters.apply();
  list.reset(state.shown.length, () => 54);
  list.layout();
  text.redrawAll();
  view.progress(state);
}

function want(name, get) {
  if (asked.has(name)) return;
  asked.add(name);
  get().catch(failed).finally(() => asked.delete(name));
}

// Ask for texts, again if an answer that makes them others has overtaken them.
async function current(name, values) {
  for (;;) {
    const done = await server.call(name, values);
    if (done.version >= server.version) return done;
  }
}

async function loadItems(at) {
  const first = Math.floor(at / CHUNK) * CHUNK;
  const numbers = state.shown.slice(first, first + CHUNK);
  const { items } = await current("items", { numbers });
  numbers.forEach((number, each) => texts.set(number, items[each]));
  list.redrawAll();
}

// The rows around one, or that one alone.
async function loadRows(number, around = CHUNK) {
  const from = Math.floor(number / around) * around;
  const file = state.shownFile;
  const done = await current("text", { file, from, to: from + around });
  if (file !== state.shownFile) return;
  done.rows.forEach((row, each) => rows.set(from + each, row));
  if (around === 1) text.redraw(number);
  else text.redrawAll();
}

async function loadFile(file) {
  const about = await server.call("file", { file });
  state.shownFile = file;
  state.rowOf = about.row;
  rows.clear();
  view.path(state.files[file], about.sources);
  const across = () => Math.max(text.box.clientWidth / (about.sources ? 14 : 9), 20);
  text.reset(about.lengths.length, (number) => 30 + 28 * Math.ceil(about.lengths[number] / across()));
}

async function loadCard(number) {
  if (cards.has(number)) return;
  if (cards.size > 500) cards.clear();
  const { card } = await current("card", { at: number });
  cards.set(number, card);
}

async function showCard() {
  const number = state.at;
  await loadCard(number);
  if (number !== state.at) return;
  state.card = { ...cards.get(number), number };
  view.card(state);
  if (state.file[number] === state.shownFile && state.card.term) text.redraw(rowOf(number));
}

// Take in what has been answered, here or elsewhere.
function take(news) {
  if (!news.length) return;
  if (news.some(([number, answer]) => number === state.at && answer !== state.answers[number])) state.changed = performance.now();
  const changed = new Set();
  for (const [number, answer] of news) {
    state.answers[number] = answer;
    texts.delete(number);
    cards.delete(number);
    if (state.file[number] === state.shownFile) changed.add(rowOf(number));
  }
  if (filters.byStatus()) filter();
  else for (const [number] of news) list.redraw(position(number));
  view.progress(state);
  for (const row of changed) {
    if (text.drawn.has(row)) text.redraw(row);
    else rows.delete(row);
  }
  // The texts may be others now: what was accepted need not be what was proposed. First the next change is shown.
  setTimeout(() => {
    for (const row of changed) if (text.drawn.has(row)) loadRows(row, 1).catch(failed);
    if (news.some(([number]) => number === state.at)) showCard().catch(failed);
  });
}

export async function show(number) {
  const before = state.at;
  if (before !== number) trail.push(before);
  await turnTo(number, before);
}

// The change shown before this one.
export async function back() {
  if (!trail.length) return showMessage("This is the first change shown.");
  return turnTo(trail.pop(), state.at);
}

async function turnTo(number, before) {
  const turn = ++turns;
  state.at = number;
  state.seen = server.version;
  view.busy(true);
  const carded = showCard();
  if (state.file[number] !== state.shownFile) await loadFile(state.file[number]);
  const row = rowOf(number);
  if (!rows.has(row)) await loadRows(row);
  if (turn !== turns) return; // to another change meanwhile
  if (state.file[before] === state.shownFile) text.redraw(rowOf(before));
  text.redraw(row);
  text.show(row, (node) => node.querySelector(`[data-number="${number}"]`));
  for (const each of [before, number]) list.redraw(position(each));
  const at = position(number);
  if (at >= 0) list.show(at, undefined, 0.1);
  view.active(at < 0 ? "" : `item-${number}`);
  await carded;
  if (turn !== turns) return;
  view.busy(false);
  // What is probably shown next is there when its turn comes.
  const following = [state.shown[at + 1], state.shown.find((each) => each > number && state.answers[each] === "")];
  for (const each of following) if (each !== undefined) loadCard(each).catch(failed);
}

// Draw the row of a change again, and bring a part of it into view.
export function redraw(number, part) {
  text.redraw(rowOf(number));
  if (part) text.show(rowOf(number), () => part);
}

export function layout() {
  list.layout();
}

export function showMessage(message, wrong = false) {
  byId("message").textContent = message;
  byId("message").classList.toggle("wrong", wrong);
}

export function failed(error) {
  if (state.over || error instanceof Renewed) return;
  const alarm = byId("alarm");
  alarm.hidden = false;
  if (error instanceof Gone) {
    alarm.textContent = "The review is not running, so nothing can be saved; all answers that you see are. Start mtfix review --web again, and open its link.";
  } else if (error instanceof Refused) {
    alarm.textContent = error.message;
  } else {
    alarm.textContent = `This page has failed; all answers are saved. Load it again. (${error})`;
    throw error;
  }
}
