// The two halves of a report: what is selected on one side is lit on the other.
(() => {
  const halves = document.querySelector("[data-halves]");
  if (!halves) return;
  const paper = halves.querySelector(".half-paper");
  const cards = () => [...halves.querySelectorAll(".card")];
  const byPlace = (at) => document.getElementById(at.split("@")[0]);

  const showInPaper = (cell) => {
    const scrolls = paper.scrollHeight > paper.clientHeight + 1 && getComputedStyle(paper).overflowY !== "visible";
    if (scrolls) {
      const offset = cell.getBoundingClientRect().top - paper.getBoundingClientRect().top;
      if (offset < 60 || offset > paper.clientHeight - 80) paper.scrollTo({ top: paper.scrollTop + offset - paper.clientHeight / 3 });
      const box = paper.getBoundingClientRect();
      if (box.top > innerHeight - 160) window.scrollBy({ top: box.top - 70 });
    } else {
      const top = cell.getBoundingClientRect().top;
      if (top < 70 || top > innerHeight - 90) window.scrollBy({ top: top - innerHeight / 3 });
    }
    const frame = cell.closest(".grid-scroll");
    if (frame && frame.scrollWidth > frame.clientWidth) frame.scrollTo({ left: cell.offsetLeft - frame.clientWidth / 3 });
  };

  const light = (places, calm) => {
    halves.querySelectorAll(".is-lit, .is-near").forEach((e) => e.classList.remove("is-lit", "is-near", "is-calm"));
    const cells = places.map(byPlace).filter(Boolean);
    cells.forEach((cell, i) => cell.classList.add(i === 0 ? "is-lit" : "is-near"));
    if (calm) cells.forEach((cell) => cell.classList.add("is-calm"));
    if (cells[0]) showInPaper(cells[0]);
    return cells.length > 0;
  };

  const remember = (hash) => history.replaceState(history.state, "", `#${hash}`);

  const select = (card, focus) => {
    cards().forEach((c) => c.classList.toggle("is-current", c === card));
    light(card.dataset.lights.split(" ").filter(Boolean), false);
    lay(card);
    remember(card.id);
    if (focus) card.focus({ preventScroll: true });
    const box = card.getBoundingClientRect();
    if (box.top < 70 || box.bottom > innerHeight) window.scrollBy({ top: box.top - innerHeight / 3 });
  };

  // Cards stand at the height of their cell; the selected one exactly, its neighbours make room.
  const margin = halves.querySelector("[data-margin]");
  const lay = (current) => {
    if (!margin) return;
    const list = cards();
    const wide = matchMedia("(min-width: 981px)").matches;
    margin.classList.toggle("is-laid", wide);
    list.forEach((c) => { c.style.transform = ""; });
    margin.style.minHeight = "";
    if (!wide || list.length === 0) return;
    const base = margin.getBoundingClientRect().top;
    const natural = list.map((c) => c.getBoundingClientRect().top - base);
    const height = list.map((c) => c.getBoundingClientRect().height + 8);
    const want = list.map((c, i) => {
      const cell = byPlace(c.dataset.lights.split(" ")[0] || "paper");
      return cell ? Math.max(0, cell.getBoundingClientRect().top - base) : natural[i];
    });
    const top = want.slice();
    const pivot = Math.max(0, list.indexOf(current));
    for (let i = pivot - 1; i >= 0; i--) top[i] = Math.min(want[i], top[i + 1] - height[i]);
    if (top[0] < 0) { top[0] = 0; }
    for (let i = 1; i < list.length; i++) top[i] = Math.max(i <= pivot ? top[i] : want[i], top[i - 1] + height[i - 1]);
    list.forEach((c, i) => { c.style.transform = `translateY(${Math.round(top[i] - natural[i])}px)`; });
    margin.style.minHeight = `${Math.ceil(top.at(-1) + height.at(-1))}px`;
  };

  halves.addEventListener("click", (e) => {
    const pin = e.target.closest(".pin");
    if (pin) {
      const card = document.getElementById(`f-${pin.dataset.finding}`);
      e.preventDefault();
      if (card) select(card, true);
      else location.assign(`?view=findings#f-${pin.dataset.finding}`);
      return;
    }
    const proof = e.target.closest("a[data-lights]");
    if (proof) {
      if (light([proof.dataset.lights], !proof.closest(".card"))) {
        e.preventDefault();
        remember(proof.getAttribute("href").slice(1));
        if (!proof.closest(".card")) proof.classList.add("is-lit");
      }
      return;
    }
    const card = e.target.closest(".card");
    if (card && !e.target.closest("a, button, input, summary, label, form")) select(card, false);
    const cell = e.target.closest(".grid td[id], .pt[id]");
    if (cell) {
      const value = halves.querySelector(`.half-said a[data-lights="${cell.id}"]`);
      light([cell.id], true);
      if (value) {
        value.classList.add("is-lit");
        value.scrollIntoView({ block: "nearest" });
      }
    }
  });

  const step = (by) => {
    const list = cards();
    if (list.length === 0) return;
    const now = list.findIndex((c) => c.classList.contains("is-current"));
    select(list[Math.min(list.length - 1, Math.max(0, now < 0 ? (by > 0 ? 0 : list.length - 1) : now + by))], true);
  };

  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || (e.target instanceof Element && e.target.closest("input, textarea, select"))) return;
    if (e.key === "j" || e.key === "k") {
      e.preventDefault();
      step(e.key === "j" ? 1 : -1);
    }
  });

  const fromAddress = () => {
    const hash = decodeURIComponent(location.hash.slice(1));
    const target = hash && document.getElementById(hash);
    if (target && target.classList.contains("card")) select(target, false);
    else if (/^(t\d+r\d+c\d+|p\d+)$/.test(hash)) light([hash], true);
    else lay(null);
  };
  addEventListener("hashchange", fromAddress);
  addEventListener("resize", () => lay(halves.querySelector(".card.is-current")));
  document.addEventListener("htmx:afterSettle", (e) => {
    const card = e.detail.elt instanceof Element && e.detail.elt.closest(".card");
    if (card) select(card, true);
    else lay(halves.querySelector(".card.is-current"));
  });
  halves.addEventListener("toggle", () => lay(halves.querySelector(".card.is-current")), true);
  fromAddress();
})();
