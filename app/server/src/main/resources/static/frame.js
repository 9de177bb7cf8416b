// What every page does: the search key, the theme switch, undo messages that leave by themselves.
(() => {
  const typing = (e) => e.target instanceof Element && e.target.closest("input, textarea, select, [contenteditable]");

  document.addEventListener("keydown", (e) => {
    if (e.key !== "/" || e.ctrlKey || e.metaKey || e.altKey || typing(e)) return;
    const box = document.querySelector("[data-focus-key='/']");
    if (!box) return;
    e.preventDefault();
    box.focus();
    box.select();
  });

  const order = ["auto", "dark", "light"];
  document.addEventListener("click", (e) => {
    const knob = e.target.closest("[data-theme-switch]");
    if (!knob) return;
    e.preventDefault();
    const root = document.documentElement;
    const shownDark = root.dataset.theme === "dark" || (root.dataset.theme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
    // From "as the system says" the first press must show a difference.
    const next = root.dataset.theme === "auto" ? (shownDark ? "light" : "dark") : order[0];
    root.dataset.theme = next;
    document.cookie = `theme=${next}; path=/; max-age=31536000; samesite=lax`;
  });

  const leave = (toast) => setTimeout(() => {
    if (toast.matches(":hover, :focus-within")) leave(toast);
    else toast.remove();
  }, 8000);
  const toasts = document.getElementById("toasts");
  if (toasts) {
    new MutationObserver((changes) => {
      for (const change of changes) for (const node of change.addedNodes) if (node.nodeType === 1) {
        // What was done to a card before cannot be taken back alone any more
        if (node.dataset.about) toasts.querySelectorAll(`[data-about="${CSS.escape(node.dataset.about)}"]`).forEach((other) => { if (other !== node) other.remove(); });
        leave(node);
      }
      while (toasts.children.length > 3) toasts.firstElementChild.remove();
    }).observe(toasts, { childList: true });
  }
})();
