// A running import: each event asks for the table again, at most twice a second.
(() => {
  const live = document.querySelector("[data-events]");
  if (!live || !window.EventSource) return;
  const source = new EventSource(live.dataset.events);
  let waiting = false;
  let asked = 0;

  const refresh = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(async () => {
      asked = Date.now();
      waiting = false;
      const answer = await fetch(live.dataset.fragment, { headers: { "HX-Request": "true" } });
      if (!answer.ok) return;
      const shown = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-import-body]");
      const here = live.querySelector("[data-import-body]");
      if (shown && here) {
        here.replaceWith(document.adoptNode(shown));
        if (shown.dataset.state === "done") source.close();
      }
    }, Math.max(0, 500 - (Date.now() - asked)));
  };

  for (const kind of ["message", "item", "progress", "done"]) source.addEventListener(kind, refresh);
  source.addEventListener("error", () => {
    refresh();
    if (source.readyState === EventSource.CLOSED) setTimeout(refresh, 1500);
  });
  addEventListener("pagehide", () => source.close());
})();
