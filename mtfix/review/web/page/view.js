// Drawing. Text of files is only ever set as text.

import { byId } from "./state.js";

export function element(tag, properties, ...children) {
  const made = document.createElement(tag);
  Object.assign(made, properties);
  made.append(...children);
  return made;
}

const TAGS = { old: "del", new: "ins", mark: "mark", same: "span" };

export function part([kind, text]) {
  return element(TAGS[kind], {}, text);
}

const count = new Intl.NumberFormat("en");
export const counted = (number, noun) => `${count.format(number)} ${number === 1 ? noun : noun.replace(/y$/, "ie") + "s"}`;

// Language and direction of a text.
export function setLanguage(node, [tag, direction]) {
  if (tag) node.lang = tag;
  node.dir = direction;
  return node;
}

// A text and what replaces it. Each has its own direction: the arrow points from one to the other.
const difference = (old, replacement) => replacement === null
  ? [element("mark", { dir: "auto" }, old || "∅")]
  : [element("del", { dir: "auto" }, old || "∅"), " → ", element("ins", { dir: "auto" }, replacement || "∅")];

const STATES = { "": "open", accept: "accepted", reject: "rejected" };

// An item of the list.
export function item(node, state, number, position, texts) {
  const answer = state.answers[number];
  const [old, replacement] = texts ?? ["…", null];
  node.className = `item ${answer || "open"}`;
  node.id = `item-${number}`;
  node.role = "option";
  node.ariaSelected = String(number === state.at);
  node.ariaSetSize = String(state.shown.length);
  node.ariaPosInSet = String(position + 1);
  node.dataset.number = String(number);
  const file = state.files[state.file[number]];
  const change = element("span", { lang: file.language[0] }, ...difference(old, replacement));
  const name = file.path.split(/[\\/]/).pop();
  node.replaceChildren(
    element("span", { className: "state", ariaLabel: STATES[answer], role: "img" }, { "": "○", accept: "✓", reject: "✗" }[answer]),
    change,
    element("small", {}, `${state.rules[state.rule[number]]} · `, element("bdi", {}, name), `:${state.line[number]}`),
  );
}

// A row of the text.
export function row(node, state, data) {
  const file = state.files[state.shownFile];
  node.className = "row";
  if (!data) {
    node.classList.add("loading");
    node.replaceChildren(element("p", {}, "…"));
    return;
  }
  const text = setLanguage(element("p", { className: data.flows ? "words" : "words lines" }), data.language ?? file.language);
  let last = null;
  for (const run of data.runs) {
    if (typeof run === "string") {
      text.append(run);
      continue;
    }
    const [number, parts, inside] = run;
    if (state.editing?.number === number) text.append(state.editing.field);
    else text.append(mark(state, number, parts, inside));
    last = number;
  }
  if (last !== null) node.classList.add("changed");
  const children = [text];
  if (data.source) children.push(source(state, data, file));
  node.replaceChildren(...children);
}

function mark(state, number, parts, inside) {
  const answer = state.answers[number];
  const current = number === state.at;
  const node = element("span", { className: `change ${answer || "open"}`, dir: "auto" });
  node.role = "button";
  node.tabIndex = current ? 0 : -1;
  node.dataset.number = String(number);
  if (current) node.ariaCurrent = "true";
  if (!state.passes(number)) node.classList.add("other");
  if (inside) {
    node.classList.add("inside");
    node.ariaLabel = `another change here, ${STATES[answer]}`;
    node.append("+");
    return node;
  }
  const old = parts.filter(([kind]) => kind !== "new").map(([, text]) => text).join("");
  const now = parts.filter(([kind]) => kind !== "old").map(([, text]) => text).join("");
  const replaced = parts.some(([kind]) => kind === "old" || kind === "new");
  node.ariaLabel = replaced ? `“${old}” becomes “${now}”, ${STATES[answer]}` : `“${old}”, ${STATES[answer]}`;
  node.append(...parts.map(part));
  if (!old) node.classList.add("inserts");
  if (replaced && !now) node.classList.add("deletes");
  return node;
}

function source(state, data, file) {
  const term = state.card?.number !== undefined && data.runs.some(([number]) => number === state.card.number) ? state.card.term : "";
  const node = setLanguage(element("p", { className: "source words lines" }), file.source);
  const at = term ? data.source.indexOf(term) : -1;
  if (at < 0) node.append(data.source);
  else node.append(data.source.slice(0, at), element("mark", {}, term), data.source.slice(at + term.length));
  return node;
}

// The name of the file that the text is of.
export function path(file, paired) {
  byId("path").replaceChildren(element("bdi", {}, file.path));
  byId("text").classList.toggle("paired", paired);
}

// The item of the list that is shown, by its id.
export function active(id) {
  for (const item of byId("list").querySelectorAll("[aria-selected=true]")) if (item.id !== id) item.ariaSelected = "false";
  if (id) byId("list").setAttribute("aria-activedescendant", id);
  else byId("list").removeAttribute("aria-activedescendant");
}

// Whether a change is being brought into view.
export function busy(now) {
  byId("card").ariaBusy = String(now);
}

// Reasons with their labels, as parts of a list of definitions.
export const reasons = (rows) => rows.flatMap(([label, text]) => [
  element("dt", { className: label ? "" : "unseen" }, label || "message"), element("dd", { dir: "auto" }, text)]);

// Everything about the change that is shown.
export function card(state) {
  const { at, shown, card } = state;
  const place = shown.indexOf(at) + 1;
  const where = place ? `Change ${count.format(place)} of ${count.format(shown.length)}` : "Not in this list";
  byId("where").replaceChildren(where, " · ", element("bdi", {}, card.place));
  byId("difference").lang = state.files[state.file[at]].language[0];
  byId("difference").replaceChildren(...difference(card.old, card.new));
  if (card.state) byId("difference").append(" ", element("span", { className: "answer", lang: "en" }, element("bdi", {}, card.state)));
  byId("choices").replaceChildren(...(card.choices.length > 1 ? card.choices : []).map((choice, number) => {
    const button = element("button", {}, element("bdi", {}, choice || "∅"), element("kbd", {}, String(number + 1)));
    button.dataset.command = String(number + 1);
    return button;
  }));
  byId("reasons").replaceChildren(...reasons(card.reasons));
  document.querySelector('#buttons [data-command="a"]').disabled = card.new === null;
  document.title = `${where} · Review`;
  const becomes = card.new === null ? "" : `becomes ${card.new || "nothing"}`;
  byId("announcement").textContent = `${where}. ${card.old} ${becomes}. ${card.reasons[0][1]}. ${card.state}`;
}

// How far the review is.
export function progress(state) {
  const total = state.answers.length;
  let accepted = 0;
  let rejected = 0;
  for (const answer of state.answers) {
    if (answer === "accept") accepted++;
    else if (answer) rejected++;
  }
  const bar = byId("progress");
  bar.ariaValueMax = String(total);
  bar.ariaValueNow = String(accepted + rejected);
  bar.ariaValueText = `${accepted + rejected} of ${total}`;
  bar.firstElementChild.style.width = `${total ? (100 * (accepted + rejected)) / total : 100}%`;
  const left = total - accepted - rejected;
  byId("counts").textContent = `${count.format(left)} open` + (total - left ? ` · ${count.format(accepted)} accepted · ${count.format(rejected)} rejected` : "");
  document.querySelector('header [data-command="q"]').classList.toggle("main", left === 0);
  return { accepted, rejected, left };
}

// What remains when the review has ended.
export function over(saved) {
  document.body.replaceChildren(element("main", { id: "over" }, element("h1", {}, "The review has ended."),
    element("p", {}, saved), element("p", {}, "You can close this tab.")));
}
