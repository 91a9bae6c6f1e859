// Filters what is shown. Without it the page shows everything.
"use strict";
document.documentElement.classList.add("js");
const cards = [...document.querySelectorAll("article")];
const sections = [...document.querySelectorAll("section")];
const boxes = [...document.querySelectorAll("input")];
const shown = document.getElementById("shown");
function filter() {
  const off = new Set(boxes.filter((box) => !box.checked).map((box) => box.dataset.s || box.dataset.r));
  let count = 0;
  for (const card of cards) {
    card.hidden = off.has(card.dataset.s) || off.has(card.dataset.r);
    count += !card.hidden;
  }
  for (const section of sections) {
    section.hidden = off.size > 0 && !section.querySelector("article:not([hidden])");
  }
  shown.textContent = off.size ? `${count} of ${cards.length} shown` : "";
}
document.addEventListener("change", filter);
document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  for (const box of boxes) if (box.dataset.r) box.checked = Boolean(button.dataset.all);
  filter();
});
// Whoever follows a mark wants to see what it stands for.
window.addEventListener("hashchange", () => {
  const target = document.getElementById(location.hash.slice(1));
  if (!target?.closest("[hidden]")) return;
  for (const box of boxes) box.checked = true;
  filter();
  target.scrollIntoView();
});
if (boxes.length) filter(); // a browser may remember boxes over a reload
