"use strict";

// Nothing here is needed to read a page: it adds a filter to the timeline, lights up signs of its
// chart, and adds a button that copies.

const filter = document.querySelector(".filter");
if (filter !== null && filter.querySelector("input") !== null) {
  const events = Array.from(document.querySelectorAll(".timeline li[data-kind]"));
  const boxes = Array.from(filter.querySelectorAll("input"));
  const wanted = (name, value) => {
    const same = boxes.filter((box) => box.name === name);
    const box = same.find((each) => each.value === value);
    // What no box stands for, such as an event of no phase, is shown while all boxes are checked.
    return box === undefined ? same.every((each) => each.checked) : box.checked;
  };
  const apply = () => {
    events.forEach((event) => {
      event.hidden = !(wanted("kind", event.dataset.kind) && wanted("phase", event.dataset.phase));
    });
    document.querySelectorAll(".timeline .run").forEach((run) => {
      run.hidden = run.querySelector("li:not([hidden])") === null;
    });
    const shown = events.filter((event) => !event.hidden).length;
    filter.querySelector("[role=status]").textContent = `${shown} / ${events.length}`;
  };
  filter.addEventListener("change", apply);
  apply();
}

// An event lights up its sign on the chart while somebody points at it or steps through it.
document.querySelectorAll(".chart [id^='mark.']").forEach((mark) => {
  const event = document.getElementById(mark.id.substring("mark.".length));
  const light = (isLit) => () => mark.classList.toggle("lit", isLit);
  event.addEventListener("pointerenter", light(true));
  event.addEventListener("focusin", light(true));
  event.addEventListener("pointerleave", light(false));
  event.addEventListener("focusout", light(false));
});

// A table that is wider than its text scrolls; not every browser lets a keyboard into it.
document.querySelectorAll(".statement table, .lessons table, .runs table").forEach((table) => {
  table.tabIndex = 0;
});

if (navigator.clipboard !== undefined) {
  document.querySelectorAll("button[data-copy]").forEach((button) => {
    const label = button.textContent;
    button.hidden = false;
    const say = () => {
      button.textContent = button.dataset.done;
      setTimeout(() => {
        button.textContent = label;
      }, 2000);
    };
    // A browser that refuses will refuse again; the address stands beside the button.
    const refuse = () => {
      button.hidden = true;
    };
    button.addEventListener("click", () => {
      navigator.clipboard.writeText(button.dataset.copy).then(say, refuse);
    });
  });
}
