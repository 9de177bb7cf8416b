// Deciding on findings from the keyboard: c agrees with the current one, d asks for the reason it is wrong.
(() => {
  const current = () => {
    const focused = document.activeElement && document.activeElement.closest(".card");
    return focused || document.querySelector(".card.is-current");
  };

  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || (e.target instanceof Element && e.target.closest("input, textarea, select"))) return;
    const card = current();
    if (!card) return;
    if (e.key === "c") {
      const button = card.querySelector("[data-key='c']");
      if (button) { e.preventDefault(); button.click(); }
    } else if (e.key === "d") {
      const reason = card.querySelector(".dismiss");
      if (reason) { e.preventDefault(); reason.open = true; }
    }
  });

  document.addEventListener("toggle", (e) => {
    if (e.target.matches && e.target.matches(".dismiss") && e.target.open) e.target.querySelector("input[name='note']").focus();
  }, true);

  document.addEventListener("keydown", (e) => {
    const open = e.key === "Escape" && e.target instanceof Element && e.target.closest(".dismiss[open]");
    if (!open) return;
    open.open = false;
    open.closest(".card").focus();
  });

  // On the list of findings j and k walk the cards; the report page has its own walk.
  document.addEventListener("keydown", (e) => {
    const list = document.querySelector("[data-walk]");
    if (!list || e.ctrlKey || e.metaKey || e.altKey || !["j", "k"].includes(e.key) || e.target.closest("input, textarea, select")) return;
    const cards = [...list.querySelectorAll(".card")];
    if (cards.length === 0) return;
    const now = cards.indexOf(current());
    const next = cards[Math.min(cards.length - 1, Math.max(0, now + (e.key === "j" ? 1 : -1)))];
    e.preventDefault();
    if (next === cards[now]) {
      // At either end the walk goes on, on the page before or after
      const further = document.querySelector(e.key === "j" ? ".pager [rel=next]" : ".pager [rel=prev]");
      if (further) further.click();
      return;
    }
    cards.forEach((c) => c.classList.toggle("is-current", c === next));
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  });

  // u takes the latest decision back.
  document.addEventListener("keydown", (e) => {
    if (e.key !== "u" || e.ctrlKey || e.metaKey || e.altKey || e.target.closest("input, textarea, select")) return;
    const undo = [...document.querySelectorAll(".toast button, .done [data-key='u']")].at(-1);
    if (undo) { e.preventDefault(); undo.click(); }
  });

  // A card that was decided on comes back anew and stays the current one.
  document.addEventListener("htmx:beforeSwap", (e) => {
    const card = e.target.closest && e.target.closest("[data-walk] .card");
    if (card) card.closest("[data-walk]").dataset.current = card.id;
  });
  document.addEventListener("htmx:afterSettle", () => {
    const list = document.querySelector("[data-walk][data-current]");
    const card = list && document.getElementById(list.dataset.current);
    if (!card) return;
    delete list.dataset.current;
    list.querySelectorAll(".card").forEach((c) => c.classList.toggle("is-current", c === card));
    card.focus({ preventScroll: true });
  });
})();
