// The names of keys, as the commands have them; and whether keys of one character are commands. Speech input and a slip
// of the hand press them by mistake (WCAG 2.1.4).

import { everywhere } from "./kept.js";

const NAMES = {
  ArrowRight: "right", ArrowLeft: "left", ArrowUp: "up", ArrowDown: "down", PageUp: "pgup", PageDown: "pgdn",
  Escape: "esc", Backspace: "backspace", " ": "space",
};

export const SHOWN = {
  right: "→", left: "←", up: "↑", down: "↓", esc: "Esc", pgup: "PgUp", pgdn: "PgDn", backspace: "⌫", space: "Space",
};

// The name of a key, independent of the keyboard layout: where it gives a letter that is not Latin, by its place.
export function named({ key, code, shiftKey }) {
  if (/^[^\x00-\x7f]$/.test(key) && /^Key[A-Z]$/.test(code)) return shiftKey ? code[3] : code[3].toLowerCase();
  return NAMES[key] ?? key;
}

// The command of a key, if it has one.
export function commanded(commands, key) {
  if (/^[1-9]$/.test(key)) return "1";
  return commands.find(([own, , , also]) => own === key || also.includes(key))?.[0];
}

// Whether an element uses a key itself: fields all keys, buttons those that press them, the text those that scroll it.
export function uses(target, key) {
  if (target.matches("select, input, textarea")) return true;
  if (target.matches("button, .change") && ["space", "Enter"].includes(key)) return true;
  return target.id === "text" && ["up", "down", "space", "pgup", "pgdn"].includes(key);
}

export const singleKeys = () => everywhere.get("single-keys") !== "off";

export function turnSingleKeys() {
  everywhere.set("single-keys", singleKeys() ? "off" : "on");
  showKeys();
}

// Show the keys beside the names of commands, or not.
export function showKeys() {
  document.body.classList.toggle("keyless", !singleKeys());
}

addEventListener("storage", showKeys); // turned in another tab

// Whether a key is no command now.
export const off = ({ key }) => key.length === 1 && !singleKeys();
