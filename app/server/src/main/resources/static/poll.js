// A page of something under way asks for itself again until it is over.
(() => {
  const again = document.querySelector("[data-again]");
  const box = document.querySelector("#q");
  // Search is catching up: try again, unless somebody is writing
  if (again) setInterval(() => (!box || box.value === box.defaultValue) && location.reload(), 10000);

  const follow = (live) => {
    const ask = () => setTimeout(async () => {
      try {
        const answer = await fetch(live.dataset.poll, { headers: { "HX-Request": "true" } });
        const shown = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-poll-body]");
        const here = live.querySelector("[data-poll-body]");
        if (shown && here && !here.contains(document.activeElement)) here.replaceWith(document.adoptNode(shown));
        if (shown && shown.dataset.state === "done" && shown.isConnected) return;
      } catch {
        // The service is away for a moment; the next question may reach it
      }
      ask();
    }, 1000);
    ask();
  };
  document.querySelectorAll("[data-poll]").forEach(follow);
})();
