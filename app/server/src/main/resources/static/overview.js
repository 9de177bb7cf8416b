// The threshold of the overview: table and picture answer at once, the address follows.
(() => {
  const form = document.querySelector("[data-least]");
  if (!form) return;
  const range = form.querySelector("input[type=range]");
  const says = form.querySelector("output");
  const rows = [...document.querySelectorAll("tr[data-counts]")];
  const none = document.querySelector("[data-least-none]");
  // The list of pairs comes from the index and is asked for anew
  if (rows.length > 0) form.querySelector("[data-least-go]").hidden = true;
  else range.addEventListener("change", () => form.requestSubmit());

  const apply = () => {
    says.value = range.value;
    const step = (range.value - range.min) / range.step;
    const shown = new Set();
    for (const row of rows) {
      const places = Number(row.dataset.counts.split(",")[step]);
      row.hidden = places === 0;
      row.querySelector("[data-places]").textContent = places;
      if (places > 0) shown.add(row.dataset.edge);
    }
    document.querySelectorAll(".who-ribbon").forEach((r) => r.classList.toggle("is-weak", !shown.has(r.dataset.edge)));
    if (none) none.hidden = shown.size > 0;
  };

  const remember = () => {
    if (rows.length === 0) return;
    const here = new URL(location.href);
    if (range.value === range.min) here.searchParams.delete("least");
    else here.searchParams.set("least", range.value);
    history.replaceState(history.state, "", here);
    document.querySelectorAll(".views a").forEach((a) => {
      const to = new URL(a.href);
      to.searchParams.set("least", range.value);
      a.href = to;
    });
  };

  range.addEventListener("input", apply);
  range.addEventListener("change", remember);
  apply();

  const edge = (e) => e.target.closest && e.target.closest("[data-edge]");
  const light = (e) => {
    const on = edge(e);
    document.querySelectorAll("[data-edge]").forEach((x) => x.classList.toggle("is-lit", Boolean(on) && x.dataset.edge === on.dataset.edge));
  };
  document.addEventListener("pointerover", light);
  document.addEventListener("focusin", light);
})();
