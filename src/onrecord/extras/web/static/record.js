// Conveniences only: the pages of the record are whole without them.
"use strict";
(() => {
  document.documentElement.classList.add("script");
  const each = (selector, act) => document.querySelectorAll(selector).forEach(act);

  // A drawing is one stop of the tab key; arrow keys go through its figures.
  const stops = () => each(".drawn svg .spots", (spots) => {
    [...spots.children].forEach((spot, number) => spot.setAttribute("tabindex", number ? "-1" : "0"));
  });
  document.addEventListener("keydown", (event) => {
    const spot = event.target.closest && event.target.closest(".spot");
    if (!spot || event.ctrlKey || event.metaKey || event.altKey) return;
    const all = [...spot.parentElement.children];
    const at = all.indexOf(spot);
    const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const found = all[Math.max(0, Math.min(next, all.length - 1))];
    all.forEach((one) => one.setAttribute("tabindex", one === found ? "0" : "-1"));
    found.focus();
  });

  // The days on which the record changed, as a slider over the list: the oldest to the left.
  const told = (slide, list) => slide.setAttribute("aria-valuetext", list.options[list.selectedIndex].text);
  const slides = () => each("input.slide", (slide) => {
    const list = document.getElementById(slide.dataset.of);
    slide.max = String(list.options.length - 1);
    slide.value = String(list.options.length - 1 - list.selectedIndex);
    told(slide, list);
  });
  document.addEventListener("input", (event) => {
    if (!event.target.matches("input.slide")) return;
    const list = document.getElementById(event.target.dataset.of);
    list.selectedIndex = list.options.length - 1 - Number(event.target.value);
    told(event.target, list);
  });

  // Copy what stands in a field.
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("button[data-copy]");
    if (!button) return;
    const words = button.textContent;
    try {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
      button.textContent = button.dataset.done;
    } catch {
      button.textContent = button.dataset.failed;
    }
    setTimeout(() => { button.textContent = words; }, 4000);
  });

  // Each answer has an address of its own, also where only a part of the page was put in anew.
  const ready = () => { stops(); slides(); };
  document.addEventListener("htmx:after:swap", () => {
    const answer = document.getElementById("answer");
    if (!answer) return;
    ready();
    if (answer.dataset.address !== location.pathname + location.search) history.pushState(null, "", answer.dataset.address);
    const title = answer.querySelector("h1").textContent, fault = answer.querySelector(".error p");
    document.title = title + " · OnRecord";
    document.getElementById("told").textContent = fault ? fault.textContent : title;
  });
  window.addEventListener("popstate", () => location.reload());
  ready();
})();
