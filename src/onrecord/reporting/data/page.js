// Conveniences only: the page is whole without them.
"use strict";
(() => {
  const each = (selector, act) => document.querySelectorAll(selector).forEach(act);

  // Copy a finding as plain text.
  const words = (card, selector) => {
    const found = card.querySelector(selector);
    return found ? found.textContent.trim().replace(/\s+/g, " ") : "";
  };
  if (navigator.clipboard) {
    each(".card:not(.act)", (card) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = "Copy the finding";
      button.addEventListener("click", () => {
        const verdict = words(card, ".verdict > span:nth-child(2)");
        const lines = [words(card, "h3"), words(card, ".who"), verdict + ". " + words(card, ".reason"), words(card, ".better")];
        navigator.clipboard.writeText(lines.filter(Boolean).join("\n")).then(() => {
          button.textContent = "Copied";
          setTimeout(() => { button.textContent = "Copy the finding"; }, 2000);
        });
      });
      const tools = document.createElement("p");
      tools.className = "tools";
      tools.append(button);
      card.append(tools);
    });
  }

  // Keep the story in step with the card that is being read.
  const story = document.querySelector(".story");
  const wide = window.matchMedia("(min-width: 62rem)");
  if (story && "IntersectionObserver" in window) {
    const watch = new IntersectionObserver((entries) => {
      entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
        const number = entry.target.id.slice(1);
        each("mark.here", (mark) => mark.classList.remove("here"));
        each("mark.n" + number, (mark) => mark.classList.add("here"));
        const first = document.querySelector("mark.n" + number);
        if (!first || !wide.matches) return;
        const box = story.getBoundingClientRect(), spot = first.getBoundingClientRect();
        if (spot.top < box.top || spot.bottom > box.bottom) story.scrollTop += spot.top - box.top - box.height / 3;
      });
    }, { rootMargin: "-20% 0px -70% 0px" });
    each(".card", (card) => watch.observe(card));
  }

  // Say so where two filters together leave nothing.
  const none = document.querySelector(".none");
  document.addEventListener("change", () => {
    none.hidden = [...document.querySelectorAll(".card")].some((card) => card.offsetParent !== null);
  });

  // On paper everything is open.
  let closed = [];
  window.addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    closed.forEach((part) => { part.open = true; });
  });
  window.addEventListener("afterprint", () => closed.forEach((part) => { part.open = false; }));
})();
