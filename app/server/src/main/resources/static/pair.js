// Two texts side by side: ribbons join the common stretches, and selecting one lights its counterpart.
(() => {
  const twins = document.querySelector("[data-twins]");
  document.querySelectorAll("[data-print]").forEach((b) => {
    b.hidden = false;
    b.addEventListener("click", () => window.print());
  });
  if (!twins) return;
  const gutter = twins.querySelector("[data-gutter]");
  const SVG = "http://www.w3.org/2000/svg";
  const parts = (side, tile) => [...twins.querySelectorAll(`.twin-${side} [data-tile="${tile}"]`)];
  const tiles = () => [...new Set([...twins.querySelectorAll("[data-tile]")].map((e) => e.dataset.tile))];

  const reach = (elements, top) => {
    const boxes = elements.flatMap((e) => [...e.getClientRects()]);
    return [Math.min(...boxes.map((b) => b.top)) - top, Math.max(...boxes.map((b) => b.bottom)) - top];
  };

  const draw = () => {
    gutter.textContent = "";
    const box = gutter.getBoundingClientRect();
    const svg = gutter.appendChild(document.createElementNS(SVG, "svg"));
    const width = box.width;
    for (const tile of tiles()) {
      const left = parts("left", tile);
      const right = parts("right", tile);
      if (left.length === 0 || right.length === 0) continue;
      const [a, b] = reach(left, box.top);
      const [c, d] = reach(right, box.top);
      const path = svg.appendChild(document.createElementNS(SVG, "path"));
      path.setAttribute("d", `M0 ${a}C${width / 2} ${a} ${width / 2} ${c} ${width} ${c}L${width} ${d}C${width / 2} ${d} ${width / 2} ${b} 0 ${b}Z`);
      path.setAttribute("class", `ribbon ${[...left[0].classList].find((k) => k.startsWith("hue-"))}`);
      path.dataset.tile = tile;
    }
  };

  const light = (tile) => twins.querySelectorAll("[data-tile]").forEach((e) => e.classList.toggle("is-lit", e.dataset.tile === tile));

  const show = (tile, from) => {
    light(tile);
    const other = from === "left" ? "right" : "left";
    const [counterpart] = parts(other, tile);
    if (counterpart) counterpart.scrollIntoView({ block: "nearest" });
  };

  const sideOf = (e) => (e.closest(".twin-left") ? "left" : "right");
  twins.addEventListener("click", (e) => {
    const tile = e.target.closest("[data-tile]");
    if (tile) show(tile.dataset.tile, sideOf(tile));
    else light("");
  });
  twins.addEventListener("focusin", (e) => {
    const tile = e.target.closest("[data-tile]");
    if (tile) show(tile.dataset.tile, sideOf(tile));
  });

  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || !["j", "k"].includes(e.key) || e.target.closest("input, textarea, select")) return;
    const list = tiles();
    const lit = twins.querySelector(".twin .is-lit");
    const now = lit ? list.indexOf(lit.dataset.tile) : -1;
    const next = list[Math.min(list.length - 1, Math.max(0, now + (e.key === "j" ? 1 : -1)))];
    if (!next) return;
    e.preventDefault();
    show(next, "left");
    parts("left", next)[0].focus({ preventScroll: true });
    parts("left", next)[0].scrollIntoView({ block: "nearest" });
  });

  addEventListener("resize", draw);
  if (document.fonts) document.fonts.ready.then(draw);
  else draw();
})();
