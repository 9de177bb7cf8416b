// The two halves of a report: what is selected on one side is lit on the other.
(() => {
  const byPlace = (halves, at) => halves.querySelector(`#${CSS.escape(at.split("@")[0])}`);
  const cardsOf = (root) => [...root.querySelectorAll(".card")];
  const wide = matchMedia("(min-width: 981px)");

  const showInPaper = (paper, cell) => {
    const scrolls = paper.scrollHeight > paper.clientHeight + 1 && getComputedStyle(paper).overflowY !== "visible";
    const top = cell.getBoundingClientRect().top;
    if (scrolls) {
      const offset = top - paper.getBoundingClientRect().top;
      if (offset < 60 || offset > paper.clientHeight - 80) paper.scrollTo({ top: paper.scrollTop + offset - paper.clientHeight / 3 });
      const box = paper.getBoundingClientRect();
      if (box.top > innerHeight - 160) window.scrollBy({ top: box.top - 70 });
    } else if (top < 70 || top > innerHeight - 90) {
      window.scrollBy({ top: top - innerHeight / 3 });
    }
    const frame = cell.closest(".grid-scroll");
    if (frame && frame.scrollWidth > frame.clientWidth) frame.scrollTo({ left: cell.offsetLeft - frame.clientWidth / 3 });
  };

  const light = (halves, places, calm) => {
    document.querySelectorAll(".is-lit, .is-near").forEach((e) => e.classList.remove("is-lit", "is-near", "is-calm"));
    const cells = places.map((at) => byPlace(halves, at)).filter(Boolean);
    cells.forEach((cell, i) => {
      cell.classList.add(i === 0 ? "is-lit" : "is-near");
      if (calm) cell.classList.add("is-calm");
    });
    if (cells[0]) showInPaper(halves.querySelector(".half-paper"), cells[0]);
    return cells.length > 0;
  };

  const remember = (hash) => history.replaceState(history.state, "", `#${hash}`);
  const lights = (card) => card.dataset.lights.split(" ").filter(Boolean);

  // Cards stand at the height of their cell; the selected one exactly, its neighbours make room.
  const lay = (halves, current) => {
    const margin = halves.querySelector("[data-margin]");
    if (!margin) return;
    const list = cardsOf(margin);
    margin.classList.toggle("is-laid", wide.matches);
    list.forEach((c) => { c.style.transform = ""; });
    margin.style.minHeight = "";
    if (!wide.matches || list.length === 0) return;
    const base = margin.getBoundingClientRect().top;
    // Positions without the transforms, whatever transition is under way
    const height = list.map((c) => c.offsetHeight + 8);
    const natural = list.map((c) => c.offsetTop);
    const want = list.map((c, i) => {
      const cell = lights(c).length > 0 ? byPlace(halves, lights(c)[0]) : null;
      return cell ? Math.max(0, cell.getBoundingClientRect().top - base) : natural[i];
    });
    const top = want.slice();
    const pivot = Math.max(0, list.indexOf(current));
    for (let i = pivot - 1; i >= 0; i--) top[i] = Math.min(want[i], top[i + 1] - height[i]);
    top[0] = Math.max(0, top[0]);
    for (let i = 1; i < list.length; i++) top[i] = Math.max(i <= pivot ? top[i] : want[i], top[i - 1] + height[i - 1]);
    list.forEach((c, i) => { c.style.transform = `translateY(${Math.round(top[i] - natural[i])}px)`; });
    margin.style.minHeight = `${Math.ceil(top.at(-1) + height.at(-1))}px`;
  };

  const select = (card, focus) => {
    const halves = card.closest("[data-halves]");
    if (!halves) return;
    cardsOf(document).forEach((c) => c.classList.toggle("is-current", c === card));
    light(halves, lights(card), false);
    lay(halves, card);
    remember(card.id);
    if (focus) card.focus({ preventScroll: true });
    const box = card.getBoundingClientRect();
    if (!card.closest("[data-margin]") && (box.top < 70 || box.bottom > innerHeight)) window.scrollBy({ top: box.top - innerHeight / 3 });
  };

  const relay = () => document.querySelectorAll("[data-halves]").forEach((h) => lay(h, h.querySelector(".card.is-current")));

  document.addEventListener("click", (e) => {
    const halves = e.target.closest("[data-halves]");
    if (!halves) return;
    const pin = e.target.closest(".pin");
    if (pin) {
      const card = document.getElementById(`f-${pin.dataset.finding}`);
      e.preventDefault();
      if (card) select(card, true);
      else location.assign(`?view=findings#f-${pin.dataset.finding}`);
      return;
    }
    const link = e.target.closest("a[data-lights]");
    if (link) {
      const ofCard = link.closest(".card");
      if (light(halves, [link.dataset.lights], !ofCard)) {
        e.preventDefault();
        remember(link.getAttribute("href").slice(1));
        if (!ofCard) link.classList.add("is-lit");
      }
      return;
    }
    const card = e.target.closest(".card");
    if (card) {
      if (!e.target.closest("a, button, input, summary, label, form")) select(card, false);
      return;
    }
    const cell = e.target.closest(".grid td[id], .pt[id]");
    if (cell) {
      const value = halves.querySelector(`.half-said a[data-lights="${cell.id}"]`);
      light(halves, [cell.id], true);
      if (value) {
        value.classList.add("is-lit");
        value.scrollIntoView({ block: "nearest" });
      }
    }
  });

  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || !["j", "k", "n", "p"].includes(e.key)) return;
    if (e.target instanceof Element && e.target.closest("input, textarea, select")) return;
    const list = [...document.querySelectorAll("[data-halves] .card")];
    if (list.length === 0) return;
    const by = e.key === "j" || e.key === "n" ? 1 : -1;
    const now = list.findIndex((c) => c.classList.contains("is-current"));
    e.preventDefault();
    select(list[Math.min(list.length - 1, Math.max(0, now < 0 ? (by > 0 ? 0 : list.length - 1) : now + by))], true);
  });

  const fromAddress = () => {
    const hash = decodeURIComponent(location.hash.slice(1));
    const target = hash && document.getElementById(hash);
    const halves = target && target.closest("[data-halves]");
    if (!halves) relay();
    else if (target.classList.contains("card")) select(target, false);
    else if (/^(t\d+r\d+c\d+|p\d+)$/.test(hash)) light(halves, [hash], true);
  };

  document.addEventListener("htmx:afterSettle", (e) => {
    const id = e.detail.elt instanceof Element ? e.detail.elt.id : "";
    const card = id.startsWith("f-") ? document.getElementById(id) : null;
    if (card && card.closest("[data-halves]")) select(card, true);
    else if (card) card.focus({ preventScroll: true });
  });
  document.addEventListener("toggle", (e) => { if (e.target instanceof Element && e.target.closest("[data-halves]")) relay(); }, true);
  document.addEventListener("kanhe:shown", relay);
  addEventListener("hashchange", fromAddress);
  addEventListener("resize", relay);
  if (document.fonts) document.fonts.ready.then(fromAddress);
  else fromAddress();
})();
