// Conveniences only: the page is whole without them.
"use strict";
(() => {
  document.documentElement.classList.add("script");
  const form = document.getElementById("held");

  // A file dropped anywhere goes into the file field.
  const drop = document.querySelector("form[data-drop]");
  const file = document.getElementById("file");
  if (drop && file) {
    const over = (on) => document.body.classList.toggle("over", on);
    document.addEventListener("dragover", (event) => {
      if (![...event.dataTransfer.types].includes("Files")) return;
      event.preventDefault();
      over(true);
    });
    document.addEventListener("dragleave", (event) => { if (!event.relatedTarget) over(false); });
    document.addEventListener("drop", (event) => {
      over(false);
      if (!event.dataTransfer.files.length) return;
      event.preventDefault();
      file.files = event.dataTransfer.files;
      file.focus();
    });
  }

  // Copy the report in the chosen format.
  document.querySelectorAll("button.copy").forEach((button) => {
    if (!navigator.clipboard) return;
    const told = button.parentElement.querySelector(".told");
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        const answer = await fetch(button.dataset.address, { method: "POST", body: new FormData(form) });
        if (!answer.ok) throw new Error(answer.statusText);
        await navigator.clipboard.writeText(await answer.text());
        told.textContent = button.dataset.done;
      } catch {
        told.textContent = button.dataset.failed;
      }
      setTimeout(() => { told.textContent = ""; }, 4000);
    });
  });

  // j and k walk through the statements that are shown, m opens the reading of the one in hand.
  const keys = document.getElementById("keys");
  if (keys) {
    keys.closest(".keys").hidden = false;
    const shown = () => [...document.querySelectorAll(".card")].filter((card) => card.offsetParent !== null);
    document.addEventListener("keydown", (event) => {
      const busy = event.target.closest("input:not([type=radio]):not([type=checkbox]), textarea, select");
      if (!keys.checked || busy || event.ctrlKey || event.metaKey || event.altKey) return;
      const cards = shown();
      const at = cards.indexOf(document.activeElement.closest(".card"));
      if (event.key === "j" || event.key === "k") {
        const next = event.key === "j" ? Math.min(at + 1, cards.length - 1) : Math.max(at - 1, 0);
        if (!cards[next]) return;
        cards[next].focus({ preventScroll: true });
        cards[next].scrollIntoView({ block: "start" });
        event.preventDefault();
      } else if (event.key === "m" && at >= 0) {
        const mend = cards[at].querySelector(".mend");
        if (!mend) return;
        mend.open = true;
        mend.querySelector("input").focus();
        event.preventDefault();
      }
    });
  }

  // What could stand at the caret of a claim: a list under the field, walked with the arrow keys.
  document.querySelectorAll("input.claim").forEach((field) => {
    const list = document.getElementById(field.getAttribute("aria-controls"));
    let at = -1, asking = false, again = false;
    const close = () => {
      list.hidden = true;
      at = -1;
      field.setAttribute("aria-expanded", "false");
      field.removeAttribute("aria-activedescendant");
    };
    const mark = (next) => {
      [...list.children].forEach((item, number) => item.setAttribute("aria-selected", String(number === next)));
      at = next;
      if (next < 0) field.removeAttribute("aria-activedescendant");
      else {
        field.setAttribute("aria-activedescendant", list.children[next].id);
        list.children[next].scrollIntoView({ block: "nearest" });
      }
    };
    const take = (item) => {
      const start = Number(item.dataset.start), caret = field.selectionStart;
      field.value = field.value.slice(0, start) + item.dataset.words + field.value.slice(caret);
      field.setSelectionRange(start + item.dataset.words.length, start + item.dataset.words.length);
      close();
      field.dispatchEvent(new Event("input", { bubbles: true }));
    };
    const offer = async () => {
      const query = new URLSearchParams({ claim: field.value, at: String(field.selectionStart) });
      const answer = await fetch("/check/words?" + query);
      if (!answer.ok || again || document.activeElement !== field) return;
      const found = await answer.json();
      list.replaceChildren(...found.map((one, number) => {
        const item = document.createElement("li"), name = document.createElement("code"), means = document.createElement("span");
        item.id = list.id + "-" + number;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", "false");
        item.dataset.start = one.start;
        item.dataset.words = one.words;
        name.textContent = one.words;
        means.textContent = one.means;
        item.append(name, " ", means);
        item.addEventListener("mousedown", (event) => { event.preventDefault(); take(item); });
        return item;
      }));
      at = -1;
      list.hidden = !found.length;
      field.setAttribute("aria-expanded", String(found.length > 0));
    };
    const ask = async () => {  // one question at a time: fast typing would fill the server's queue and lose the last
      again = true;
      if (asking) return;
      asking = true;
      try {
        while (again) {
          again = false;
          await offer();
        }
      } finally {
        asking = false;
      }
    };
    field.addEventListener("input", (event) => { if (event.isTrusted) ask(); });
    field.addEventListener("blur", close);
    field.addEventListener("keydown", (event) => {
      const many = list.hidden ? 0 : list.children.length;
      if (event.key === "Enter" && at < 0) {  // back to this card, as its own button does
        event.preventDefault();
        field.closest(".mend").querySelector(".mend-go button").click();
        return;
      }
      if (event.key === "ArrowDown" && !many) { ask(); event.preventDefault(); return; }
      if (!many) return;
      if (event.key === "ArrowDown") mark((at + 1) % many);
      else if (event.key === "ArrowUp") mark((at + many - 1) % many);
      else if (event.key === "Escape") close();
      else if ((event.key === "Enter" || event.key === "Tab") && at >= 0) take(list.children[at]);
      else return;
      event.preventDefault();
    });
  });
})();
