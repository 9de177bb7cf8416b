// Handing in files: dragging files and folders, progress while they travel. Without it the form works as a form.
(() => {
  const form = document.querySelector("[data-upload]");
  if (!form) return;
  const input = form.querySelector("input[type='file'][name='files'], input[type='file'][name='file']");
  const folder = form.querySelector("[data-folder]");
  const bar = form.querySelector("progress");
  const says = form.querySelector("[data-upload-says]");
  const many = input.multiple;

  const walk = async (entry, into) => {
    if (entry.isFile) {
      const file = await new Promise((done, failed) => entry.file(done, failed));
      into.push({ file, name: entry.fullPath.replace(/^\//, "") });
      return;
    }
    const reader = entry.createReader();
    for (;;) {
      const some = await new Promise((done, failed) => reader.readEntries(done, failed));
      if (some.length === 0) return;
      for (const one of some) await walk(one, into);
    }
  };

  const send = (files) => {
    if (files.length === 0) return;
    const body = new FormData();
    files.slice(0, many ? files.length : 1).forEach(({ file, name }) => body.append(input.name, file, many ? encodeURIComponent(name) : name));
    form.querySelectorAll("input[type='hidden']").forEach((h) => body.append(h.name, h.value));
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "text/html");
    if (many) request.setRequestHeader("Kanhe-File-Names", "percent-encoded");
    form.classList.add("is-busy");
    bar.hidden = false;
    request.upload.addEventListener("progress", (e) => {
      if (!e.lengthComputable) return;
      bar.value = e.loaded / e.total;
      says.textContent = form.dataset.sending.replace("{0}", String(files.length)).replace("{1}", String(Math.floor((100 * e.loaded) / e.total)));
    });
    request.addEventListener("load", () => {
      form.classList.remove("is-busy");
      bar.hidden = true;
      if (request.status >= 400 && !many) {
        says.textContent = form.dataset.failed.replace("{0}", String(request.status));
      } else if (many && request.status < 400) {
        location.assign(request.responseURL);
      } else if (request.status < 400) {
        const shown = new DOMParser().parseFromString(request.responseText, "text/html").getElementById("main");
        document.getElementById("main").replaceWith(shown);
        document.dispatchEvent(new CustomEvent("kanhe:shown"));
      } else {
        says.textContent = form.dataset.failed.replace("{0}", String(request.status));
      }
    });
    request.addEventListener("error", () => {
      form.classList.remove("is-busy");
      bar.hidden = true;
      says.textContent = form.dataset.failed.replace("{0}", "0");
    });
    request.send(body);
  };

  const chosen = (list) => [...list].map((file) => ({ file, name: file.webkitRelativePath || file.name }));
  if (many) {
    form.addEventListener("submit", (e) => {
      e.preventDefault();
      send(chosen(input.files));
    });
    input.addEventListener("change", () => send(chosen(input.files)));
  } else {
    input.addEventListener("change", () => form.requestSubmit());
  }
  if (folder) {
    folder.closest("[hidden]")?.removeAttribute("hidden");
    folder.addEventListener("change", () => send(chosen(folder.files)));
  }

  for (const kind of ["dragenter", "dragover"]) {
    form.addEventListener(kind, (e) => {
      e.preventDefault();
      form.classList.add("is-over");
    });
  }
  form.addEventListener("dragleave", (e) => {
    if (!form.contains(e.relatedTarget)) form.classList.remove("is-over");
  });
  form.addEventListener("drop", async (e) => {
    e.preventDefault();
    form.classList.remove("is-over");
    const entries = [...e.dataTransfer.items].map((item) => item.webkitGetAsEntry && item.webkitGetAsEntry()).filter(Boolean);
    const files = [];
    for (const entry of entries) await walk(entry, files);
    if (many) {
      send(files);
    } else if (files.length > 0) {
      const carrier = new DataTransfer();
      carrier.items.add(files[0].file);
      input.files = carrier.files;
      form.requestSubmit();
    }
  });
})();
