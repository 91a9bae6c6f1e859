// Which changes are listed: by status, safety, rule and file.

import { byId, state } from "./state.js";
import { element } from "./view.js";

const FIELDS = ["by-status", "by-safety", "by-rule", "by-file"];

// Offer what there is; a choice that is still possible stays.
export function fill() {
  const numbered = (names) => names.map((name, number) => [String(number), name]);
  offer("by-status", [["open", "open"], ["answered", "answered"], ["accept", "accepted"], ["reject", "rejected"]]);
  offer("by-safety", numbered(state.safeties).filter(([key]) => state.safety.includes(Number(key))));
  offer("by-rule", numbered(state.rules));
  offer("by-file", numbered(state.files.map((file) => file.path)).filter(([key]) => state.files[key].changes));
}

function offer(id, names) {
  const select = byId(id);
  const { value } = select;
  select.replaceChildren(...[["", "all"], ...names].map(([key, name]) => element("option", { value: key }, name)));
  select.value = names.some(([key]) => key === value) ? value : "";
  select.closest("label").hidden = names.length < 2;
}

export function apply() {
  const [status, safety, rule, file] = FIELDS.map((id) => byId(id).value);
  const fits = (answer) => status === "" || (status === "answered" ? answer !== "" : answer === (status === "open" ? "" : status));
  const same = (wanted, value) => wanted === "" || value === Number(wanted);
  state.passes = (n) =>
    same(rule, state.rule[n]) && same(file, state.file[n]) && same(safety, state.safety[n]) && fits(state.answers[n]);
  state.shown = state.answers.map((_, n) => n).filter(state.passes);
}

export const byStatus = () => byId("by-status").value !== "";

export function clear() {
  for (const id of FIELDS) byId(id).value = "";
}
