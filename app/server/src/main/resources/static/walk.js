// Walking through hits with the arrows, from the search box down and back.
(() => {
  const LINKS = "[data-arrows] .row-title a, [data-arrows] tbody td:first-child a";
  document.addEventListener("keydown", (e) => {
    if ((e.key !== "ArrowDown" && e.key !== "ArrowUp") || e.isComposing || e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented) return;
    const links = [...document.querySelectorAll(LINKS)];
    if (links.length === 0) return;
    const box = document.querySelector("#q");
    const at = links.indexOf(document.activeElement);
    const inBox = box && document.activeElement === box;
    // In a box that was typed in the arrows belong to its suggestions
    if (at < 0 && !(inBox && box.value === box.defaultValue && e.key === "ArrowDown")) return;
    e.preventDefault();
    const to = at + (e.key === "ArrowDown" ? 1 : -1);
    if (to < 0) box?.focus();
    else links[Math.min(to, links.length - 1)].focus();
  });
})();
