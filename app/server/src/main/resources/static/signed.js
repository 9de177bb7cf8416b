// Whoever decides is asked for a name once, before the first decision; the browser remembers it.
(() => {
  const dialog = document.getElementById("signing");
  if (!dialog) return;
  let waiting = null;

  // Before anybody else hears of the form
  document.addEventListener("submit", (e) => {
    if (dialog.dataset.known || !e.target.matches("form[data-signed]")) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    waiting = { form: e.target, button: e.submitter };
    dialog.showModal();
  }, true);

  dialog.querySelector("form").addEventListener("submit", async (e) => {
    e.preventDefault();
    const form = e.target;
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual" });
    if (answer.type !== "opaqueredirect" && !answer.ok) return;
    dialog.dataset.known = "yes";
    dialog.close();
    const signed = document.querySelector("[data-reviewer]");
    if (signed) signed.textContent = signed.dataset.reviewer.replace("{0}", form.elements.name.value.trim());
    const { form: decided, button } = waiting;
    waiting = null;
    if (decided.isConnected) decided.requestSubmit(button && button.isConnected ? button : undefined);
  });

  dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
})();
