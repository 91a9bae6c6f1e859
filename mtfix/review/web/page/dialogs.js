// Questions to the person. Each returns a promise, and gives the keyboard back to what had it.

import { off } from "./keys.js";
import { element } from "./view.js";

// `content(close)` makes what is between the title and the buttons; a button is [value, label, main], and `keys` are the
// values of single keys.
function ask(title, content, buttons, keys = {}) {
  const before = document.activeElement;
  return new Promise((resolve) => {
    const close = (value) => {
      dialog.close();
      dialog.remove();
      before?.focus?.();
      resolve(value);
    };
    const row = buttons.map(([value, label, main]) => {
      const button = main ? element("button", { className: "main" }, label)
        : element("button", { type: "button", onclick: () => close(value) }, label);
      const key = Object.keys(keys).find((each) => keys[each] === value);
      if (key) button.append(element("kbd", {}, key));
      return button;
    });
    const form = element("form", {}, element("h2", { id: "question" }, title), ...content(close),
      element("div", { className: "buttons" }, ...row));
    const dialog = element("dialog", {}, form);
    dialog.setAttribute("aria-labelledby", "question");
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      close(null);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      close(buttons.find(([, , main]) => main)[0]);
    });
    dialog.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key in keys && !off(event) && !event.ctrlKey && !event.metaKey && !event.target.matches("input")) {
        event.preventDefault();
        close(keys[event.key]);
      }
    });
    document.body.append(dialog);
    dialog.showModal();
    (form.querySelector("input, .choice, .main") ?? row[0]).focus();
  });
}

function lines(given) {
  const rows = given.map(([label, text]) =>
    element("li", {}, label ? element("b", {}, label) : "", element("span", { dir: "auto" }, text)));
  const list = element("ul", { className: "lines", tabIndex: 0 }, ...rows);
  list.ariaLabel = "Details";
  return list;
}

// One of several things: [value, label] each, the first ones by a key. Returns the value, or null for none.
export function choose(title, items, names = ["1", "2", "3", "4", "5", "6", "7", "8", "9"]) {
  const keys = Object.fromEntries(items.slice(0, names.length).map(([value], number) => [names[number], value]));
  const list = (close) => [element("ul", { className: "choices" }, ...items.map(([value, label], number) => {
    const key = number < names.length ? element("kbd", {}, names[number]) : "";
    const button = element("button", { type: "button", className: "choice", onclick: () => close(value) }, element("bdi", {}, label), key);
    return element("li", {}, button);
  }))];
  return ask(title, list, [[null, "Cancel"]], keys);
}

// Whether to go ahead, after lines of [label, text]; `yes` says what that does.
export const confirm = (title, given, yes) =>
  ask(title, () => [lines(given)], [[true, yes, true], [false, "Cancel"]], { y: true, n: false });

// Whether the person does more than close it; `more` says what.
export const info = (title, given, more) =>
  ask(title, () => [lines(given)], [[false, "Close", true], ...(more ? [[true, more]] : [])], { "?": false });

// One of a few ways to go on: [key, label, main] each.
export const decide = (title, words, ways) =>
  ask(title, () => words.map((text) => element("p", { dir: "auto" }, text)), ways, Object.fromEntries(ways.map(([key]) => [key, key])));

// Texts for fields: [name, label, text] each. Returns them by name, or null.
export async function fill(title, fields, yes) {
  const inputs = fields.map(([name, , text]) => element("input", { name, value: text, dir: "auto", autocomplete: "off" }));
  const rows = () => fields.map(([, label], number) => element("label", {}, label, inputs[number]));
  const done = await ask(title, rows, [[true, yes, true], [null, "Cancel"]]);
  return done ? Object.fromEntries(inputs.map((input) => [input.name, input.value])) : null;
}
