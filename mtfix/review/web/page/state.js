// What the page knows: the changes, their answers, and which of them are listed and shown.

export const byId = (id) => document.getElementById(id);

export const state = {
  files: null, // null until the review is loaded
  answers: [], // "", "accept" or "reject", by the number of the change, as `file`, `rule`, `safety`, `safe` and `line`
  shown: [], // numbers of the changes that pass the filters
  passes: () => true,
  at: 0, // the change that is shown
  shownFile: -1,
  rowOf: [], // the row of each change of that file
  card: null, // all about the change that is shown
  changed: 0, // when its answer changed
  seen: 0, // the version of the answers that the person has seen of it
  editing: null, // the number of the change that is being edited, and the field
  over: false,
};

export const open = (number) => state.answers[number] === "";
export const openShown = () => state.shown.filter(open);

// The position of a change in the list; -1 if it is not listed.
export function position(number) {
  let low = 0;
  let high = state.shown.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (state.shown[middle] < number) low = middle + 1;
    else high = middle;
  }
  return state.shown[low] === number ? low : -1;
}

// The row of a change in the text.
export const rowOf = (number) => state.rowOf[number - state.files[state.file[number]].first];
