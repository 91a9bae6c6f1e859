// What the browser keeps for this address; until the page is closed, if its settings allow no more.

function keeper(find) {
  const held = new Map();
  let storage = null;
  try {
    storage = find();
  } catch {
    // Site data is blocked.
  }
  return {
    get: (name) => storage?.getItem(name) ?? held.get(name) ?? "",
    set(name, value) {
      held.set(name, value);
      storage?.setItem(name, value);
    },
  };
}

export const everywhere = keeper(() => localStorage);
export const here = keeper(() => sessionStorage); // in this tab, through reloads
