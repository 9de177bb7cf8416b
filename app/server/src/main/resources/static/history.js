// What was searched for in this browser, nowhere else: shown under the empty box, forgotten on demand.
(() => {
  const KEY = "kanhe.history";
  const MOST = 12;
  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
      return Array.isArray(kept) ? kept.filter((entry) => typeof entry?.q === "string" && typeof entry?.href === "string" && entry.href.startsWith("/?")) : [];
    } catch {
      // No storage, or something foreign in it: no history
      return [];
    }
  };
  const write = (entries) => {
    try {
      localStorage.setItem(KEY, JSON.stringify(entries));
    } catch {
      // A browser that keeps nothing keeps no history either
    }
  };

  const here = new URLSearchParams(location.search);
  const q = here.get("q")?.trim();
  if (location.pathname === "/" && q && document.querySelector("[data-arrows]")) {
    here.delete("page");
    here.delete("lang");
    here.delete("theme");
    const entry = { q, href: `/?${here}` };
    write([entry, ...read().filter((other) => other.q !== q)].slice(0, MOST));
  }

  const shown = document.querySelector("[data-history]");
  const entries = read();
  if (!shown || entries.length === 0) return;
  const label = document.createElement("span");
  label.textContent = shown.dataset.historyLabel;
  const clear = document.createElement("button");
  clear.type = "button";
  clear.textContent = shown.dataset.historyClear;
  clear.addEventListener("click", () => {
    write([]);
    shown.hidden = true;
    document.querySelector("#q")?.focus();
  });
  shown.replaceChildren(label, ...entries.map((entry) => {
    const link = document.createElement("a");
    link.href = entry.href;
    link.textContent = entry.q;
    return link;
  }), clear);
  shown.hidden = false;
})();
