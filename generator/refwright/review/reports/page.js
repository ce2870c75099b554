"use strict";
(() => {
  const form = document.getElementById("filters");
  const status = document.getElementById("shown");
  const changes = [...document.querySelectorAll(".change")];
  const groups = [...document.querySelectorAll(".member")];
  const words = new Map(changes.map((change) => [change, wordsOf(change)]));

  function wordsOf(change) {
    const heading = change.parentElement.querySelector("h3");
    return `${heading.textContent} ${change.textContent}`.toLowerCase();
  }

  function severityOf(change, side) {
    return side === "both" ? change.dataset.severity : change.dataset[side];
  }

  function show(part, visible) {
    if (part.hidden === visible) {
      part.hidden = !visible;
    }
  }

  function apply() {
    const data = new FormData(form);
    const severities = new Set(data.getAll("severity"));
    const side = data.get("side");
    const wanted = String(data.get("text")).toLowerCase().split(/\s+/).filter(Boolean);
    const filled = new Set();
    let shown = 0;
    for (const change of changes) {
      const severity = severityOf(change, side);
      const fits = Boolean(severity) && severities.has(severity);
      const hit = fits && wanted.every((word) => words.get(change).includes(word));
      show(change, hit);
      if (hit) {
        filled.add(change.parentElement);
        shown += 1;
      }
    }
    for (const group of groups) {
      show(group, filled.has(group));
    }
    status.textContent = `${shown} of ${changes.length} changes shown`;
  }

  let waiting = 0;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, changes.length > 1000 ? 150 : 0);
  });
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.target.type === "search") {
      event.target.value = "";
      apply();
    }
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.closest("input, textarea");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      form.elements.namedItem("text").focus();
    }
  });
  form.hidden = false;
  apply();
})();
