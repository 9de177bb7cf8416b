// Suggestions under a search box: the combobox pattern of the accessibility guide. Without this script the box is a box.
(() => {
  const PAUSE = 120;
  let number = 0;

  const made = (tag, name, text) => {
    const made = document.createElement(tag);
    if (name) made.className = name;
    if (text) made.textContent = text;
    return made;
  };

  const equip = (input) => {
    const id = `suggestions-${number++}`;
    const list = made("ul", "suggestions");
    list.id = id;
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.dataset.suggestLabel);
    const said = made("span", "sr");
    said.setAttribute("role", "status");
    input.closest("form").append(list, said);
    for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id })) input.setAttribute(name, value);

    let active = -1;
    let timer = 0;
    let asking = null;
    let typed = "";

    const close = () => {
      clearTimeout(timer);
      asking?.abort();
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
      said.textContent = "";
    };

    const light = (to) => {
      const options = [...list.children];
      active = to;
      options.forEach((option, i) => option.setAttribute("aria-selected", i === to ? "true" : "false"));
      if (to < 0) input.removeAttribute("aria-activedescendant");
      else {
        input.setAttribute("aria-activedescendant", options[to].id);
        options[to].scrollIntoView({ block: "nearest" });
      }
      input.value = to < 0 ? typed : options[to].dataset.q;
    };

    const choose = (option) => {
      input.value = option.dataset.q;
      close();
      input.form.requestSubmit();
    };

    const show = (items) => {
      list.replaceChildren(...items.map((item, i) => {
        const option = made("li", "suggestion");
        option.id = `${id}-${i}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.q = item.q;
        option.append(made("span", "suggestion-text", item.text), made("span", "suggestion-kind", input.dataset[`kind${item.kind[0].toUpperCase()}${item.kind.slice(1)}`]), made("span", "suggestion-n", item.count.toLocaleString("en")));
        option.addEventListener("mousedown", (e) => e.preventDefault());
        option.addEventListener("click", () => choose(option));
        return option;
      }));
      active = -1;
      list.hidden = items.length === 0;
      input.setAttribute("aria-expanded", String(items.length > 0));
      input.removeAttribute("aria-activedescendant");
      said.textContent = items.length > 0 ? input.dataset.suggestCount.replace("#", items.length) : "";
    };

    const ask = async () => {
      asking?.abort();
      asking = new AbortController();
      typed = input.value;
      if (!typed.trim()) return close();
      try {
        const answer = await fetch(`/api/v1/suggestions?size=8&q=${encodeURIComponent(typed)}`, { signal: asking.signal });
        if (answer.ok && document.activeElement === input && input.value === typed) show((await answer.json()).items);
      } catch (e) {
        // An outrun question is no mistake; a service that is away leaves the box as it is
        if (e.name !== "AbortError") close();
      }
    };

    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    });
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (e) => {
      if (e.isComposing) return;
      const last = list.children.length - 1;
      if (e.key === "Escape" && !list.hidden) {
        e.preventDefault();
        light(-1);
        close();
      } else if (e.key === "ArrowDown" && list.hidden && input.value.trim() && input.value !== input.defaultValue) {
        e.preventDefault();
        ask();
      } else if (!list.hidden && (e.key === "ArrowDown" || e.key === "ArrowUp")) {
        e.preventDefault();
        const to = active + (e.key === "ArrowDown" ? 1 : -1);
        light(to > last ? -1 : to < -1 ? last : to);
      } else if (e.key === "Enter") close();
    });
  };

  document.querySelectorAll("input[data-suggest]").forEach(equip);
})();
