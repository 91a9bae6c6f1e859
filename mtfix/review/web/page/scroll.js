// A list of which only the rows in view are in the page. Heights are estimated, and measured when a row is drawn.

// How far beyond the view rows are drawn, in pixels.
const SPARE = 500;

export class Rows {
  // `draw(number, element)` fills the element of a row.
  constructor(box, draw) {
    this.box = box;
    this.draw = draw;
    this.drawn = new Map();
    this.space = document.createElement("div");
    this.inner = document.createElement("div");
    this.space.className = "space";
    // Neither is part of what assistive technology sees: the rows are.
    this.space.role = this.inner.role = "presentation";
    this.space.append(this.inner);
    box.replaceChildren(this.space);
    this.reset(0, () => 0);
    box.addEventListener("scroll", () => this.layout(), { passive: true });
    new ResizeObserver(() => this.resized()).observe(box);
  }

  reset(count, estimate = () => 0) {
    this.count = count;
    this.estimate = estimate;
    this.width = this.box.clientWidth;
    this.heights = Float32Array.from({ length: count }, (_, number) => estimate(number));
    this.tops = new Float64Array(count + 1);
    this.inner.replaceChildren();
    this.drawn.clear();
    this.sum(0);
  }

  sum(from) {
    for (let i = from; i < this.count; i++) this.tops[i + 1] = this.tops[i] + this.heights[i];
    this.space.style.height = `${this.tops[this.count]}px`;
  }

  // The row at a height.
  at(y) {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.tops[middle] <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  layout() {
    if (!this.count) return;
    // Measured heights move the rows below, which may bring others into view.
    for (let round = 0; round < 6 && this.once(); round++);
  }

  once() {
    const { box, inner, drawn } = this;
    const first = this.at(box.scrollTop - SPARE);
    const last = this.at(box.scrollTop + box.clientHeight + SPARE);
    for (const [number, element] of drawn) {
      if (number < first || number > last) {
        element.remove();
        drawn.delete(number);
      }
    }
    let next = inner.firstChild;
    for (let number = first; number <= last; number++) {
      let element = drawn.get(number);
      if (element) {
        next = element.nextSibling;
      } else {
        element = document.createElement("div");
        this.draw(number, element);
        drawn.set(number, element);
        inner.insertBefore(element, next);
      }
    }
    inner.style.transform = `translateY(${this.tops[first]}px)`;
    return this.measure(first, last);
  }

  measure(first, last) {
    const { box } = this;
    let from = -1;
    const anchor = this.at(box.scrollTop);
    const beyond = box.scrollTop - this.tops[anchor];
    for (let number = first; number <= last; number++) {
      const height = this.drawn.get(number).getBoundingClientRect().height;
      if (Math.abs(height - this.heights[number]) > 0.5) {
        this.heights[number] = height;
        if (from < 0) from = number;
      }
    }
    if (from < 0) return false;
    this.sum(from);
    if (from < anchor) box.scrollTop = this.tops[anchor] + beyond;
    return true;
  }

  // Draw a row again, if it is in view.
  redraw(number) {
    const element = this.drawn.get(number);
    if (element) this.draw(number, element);
  }

  redrawAll() {
    for (const [number, element] of this.drawn) this.draw(number, element);
    this.layout();
  }

  resized() {
    if (this.box.clientWidth === this.width) return this.layout();
    const anchor = this.at(this.box.scrollTop);
    this.width = this.box.clientWidth;
    this.heights = this.heights.map((_, number) => this.estimate(number));
    this.sum(0);
    this.box.scrollTop = this.tops[anchor];
    return this.layout();
  }

  // Scroll as little as needed to bring a part of a row into the middle of the view; `find` returns the part.
  show(number, find = (row) => row, margin = 0.2) {
    const { box } = this;
    const low = box.clientHeight * margin;
    const high = box.clientHeight * (1 - margin);
    if (!this.drawn.has(number)) {
      box.scrollTop = this.tops[number] - box.clientHeight / 3;
      this.layout();
    }
    const row = this.drawn.get(number);
    if (!row) return;
    const part = (find(row) ?? row).getBoundingClientRect();
    const top = part.top - box.getBoundingClientRect().top;
    if (top < low || top + Math.min(part.height, high - low) > high) {
      box.scrollTop += top - box.clientHeight / 3;
      this.layout();
    }
  }
}
