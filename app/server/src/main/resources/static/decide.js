// Deciding on findings from the keyboard: c agrees with the current one, d asks for the reason it is wrong, a for the person
// who is to look at it, r for the day by which the unit is to answer.
(() => {
  const current = () => {
    const focused = document.activeElement && document.activeElement.closest(".card");
    return focused || document.querySelector(".card.is-current");
  };

  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || (e.target instanceof Element && e.target.closest("input, textarea, select"))) return;
    const card = current();
    if (!card) return;
    const key = e.key === "c" ? card.querySelector("button[data-key='c']") : ["d", "a", "r"].includes(e.key) ? card.querySelector(`summary[data-key='${e.key}']`) : null;
    if (!key) return;
    e.preventDefault();
    if (key.matches("summary")) key.parentElement.open = true;
    else key.click();
  });

  // What was typed last is offered again, so that many findings go to one person or back with one deadline
  const kept = (form) => `kanhe.${form.dataset.remembers}`;
  const typed = (form) => [...form.querySelectorAll("input:not([type=hidden])")];
  document.addEventListener("toggle", (e) => {
    const ask = e.target instanceof Element && e.target.matches(".ask") && e.target.open ? e.target : null;
    if (!ask) return;
    ask.closest(".decide").querySelectorAll(".ask[open]").forEach((other) => { if (other !== ask) other.open = false; });
    const form = ask.querySelector("form[data-remembers]");
    const last = form ? JSON.parse(sessionStorage.getItem(kept(form)) ?? "{}") : {};
    if (form) typed(form).forEach((input) => { input.value ||= last[input.name] ?? ""; });
    ask.querySelector("[data-first]").focus();
  }, true);
  document.addEventListener("submit", (e) => {
    const form = e.target;
    if (form.matches("form[data-remembers]")) sessionStorage.setItem(kept(form), JSON.stringify(Object.fromEntries(typed(form).map((input) => [input.name, input.value]))));
  });

  document.addEventListener("keydown", (e) => {
    const open = e.key === "Escape" && e.target instanceof Element && e.target.closest(".ask[open]");
    if (!open) return;
    open.open = false;
    open.closest(".card").focus();
  });

  // On the list of findings j and k (or n and p) walk the cards; the report page has its own walk.
  const onward = (e) => e.key === "j" || e.key === "n";
  document.addEventListener("keydown", (e) => {
    const list = document.querySelector("[data-walk]");
    if (!list || e.ctrlKey || e.metaKey || e.altKey || !["j", "k", "n", "p"].includes(e.key) || e.target.closest("input, textarea, select")) return;
    const cards = [...list.querySelectorAll(".card")];
    if (cards.length === 0) return;
    const now = cards.indexOf(current());
    const next = cards[Math.min(cards.length - 1, Math.max(0, now + (onward(e) ? 1 : -1)))];
    e.preventDefault();
    if (next === cards[now]) {
      // At either end the walk goes on, on the page before or after
      const further = document.querySelector(onward(e) ? ".pager [rel=next]" : ".pager [rel=prev]");
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
