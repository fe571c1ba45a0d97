"use strict";
/* The documents of the sample: search, filters, and reading. Everything that a document says becomes a text node, made by
   `make` or `write`; no markup is ever parsed. What is chosen stands in the address behind #, so it can be kept and sent. */
(() => {
  const { documents, categories } = JSON.parse(document.getElementById("sample").textContent);
  const byId = (id) => document.getElementById(id);
  const FIELDS = ["query", "category", "site", "status", "order"];
  const VIEWS = { changes: "Changes", before: "Before", after: "After" };
  const COLORS = 10;
  const TITLE = 100; // characters of the first line that make a title
  const TYPING_PAUSE = 150; // milliseconds without a key until the list follows
  const state = { doc: "", view: "changes", reasons: "" };
  let found = [];

  /* ---- small tools ---- */
  function make(tag, attributes = {}, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
      else if (value !== false && value !== undefined) node.setAttribute(name, value === true ? "" : value);
    }
    node.append(...children);
    return node;
  }

  function bar(share) {
    const name = "http://www.w3.org/2000/svg";
    const svg = document.createElementNS(name, "svg");
    svg.setAttribute("class", "bar");
    svg.setAttribute("aria-hidden", "true");
    for (const [kind, width] of [["full", 1], ["part", share]]) {
      const rect = document.createElementNS(name, "rect");
      rect.setAttribute("class", kind);
      rect.setAttribute("height", "100%");
      rect.setAttribute("width", `${Math.min(100, 100 * width)}%`);
      svg.append(rect);
    }
    return svg;
  }

  const color = (category) => `c${categories.indexOf(category) % COLORS}`;
  const words = () => byId("query").value.toLowerCase().split(/\s+/).filter(Boolean);
  const number = (value) => value.toLocaleString("en-US");
  const percent = (part, whole) => (whole ? `${(100 * part / whole).toFixed(1)}%` : "0%");
  const spoken = (category) => category.replaceAll("_", " ");
  const text = (one, wanted) => one.pieces.filter(wanted).map(([piece]) => piece).join("");

  /* ---- preparing ---- */
  for (const one of documents) {
    const kept = text(one, ([, category]) => !category);
    one.kinds = new Set(one.pieces.map(([, category]) => category).filter(Boolean));
    one.share = one.characters ? one.removed / one.characters : 0;
    one.title = (kept.split("\n").find((row) => row.trim()) || "(nothing is left)").trim();
    if (one.title.length > TITLE) one.title = `${one.title.slice(0, TITLE)} …`;
    one.hay = [one.place, one.site, one.problem, text(one, () => true)].join("\n").toLowerCase();
  }

  function fill(id, values, all, show = (value) => value) {
    const options = [...values].map(([value, times]) => make("option", { value }, `${show(value)} (${times})`));
    byId(id).append(make("option", { value: "" }, all), ...options);
  }

  function tally(values) {
    const counts = new Map();
    for (const value of values) if (value) counts.set(value, (counts.get(value) || 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  }

  /* ---- the address ---- */
  function readAddress() {
    const asked = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
    for (const id of FIELDS) {
      byId(id).value = asked.get(id) || "";
      if (byId(id).selectedIndex === -1) byId(id).value = "";
    }
    state.doc = asked.get("doc") || "";
    state.view = VIEWS[asked.get("view")] ? asked.get("view") : "changes";
    state.reasons = asked.get("reasons") || "";
  }

  function writeAddress() {
    const told = new URLSearchParams();
    for (const id of FIELDS) if (byId(id).value) told.set(id, byId(id).value);
    if (state.doc) told.set("doc", state.doc);
    if (state.view !== "changes") told.set("view", state.view);
    if (state.reasons) told.set("reasons", state.reasons);
    try { history.replaceState(null, "", `#${told.toString() || "documents"}`); } catch { /* some viewers forbid it */ }
  }

  /* ---- the list ---- */
  function search() {
    const wanted = words();
    const { value: category } = byId("category");
    const { value: site } = byId("site");
    const { value: status } = byId("status");
    found = documents.filter((one) =>
      (!category || one.kinds.has(category)) && (!site || one.site === site) && (!status || one.status === status)
      && wanted.every((word) => one.hay.includes(word)));
    const order = byId("order").value;
    if (order === "share") found.sort((a, b) => b.share - a.share);
    if (order === "length") found.sort((a, b) => b.characters - a.characters);
    byId("count").textContent = found.length
      ? `${found.length} of ${documents.length} documents` : "No document of the sample fits. Clear a filter.";
    byId("list").replaceChildren(...found.map(entry));
    if (!found.some((one) => one.place === state.doc)) state.doc = "";
    show(found.find((one) => one.place === state.doc) || found[0]);
  }

  function entry(one) {
    const facts = [one.site || one.place, ...(one.status === "ok" ? [] : [one.status])];
    const share = make("span", { class: "share quiet small" }, bar(one.share), `${percent(one.removed, one.characters)} removed`);
    const button = make("button", { type: "button", onclick: () => open(one) },
      make("b", { dir: "auto" }, one.title), make("span", { class: "from quiet small" }, facts.join(" · ")), share);
    button.dataset.place = one.place;
    return make("li", {}, button);
  }

  function open(one) {
    state.doc = one.place;
    byId("explorer").classList.add("open");
    show(one);
    writeAddress();
    byId("document").focus({ preventScroll: true });
    const top = byId("document").getBoundingClientRect().top;
    if (top < 0 || top > innerHeight / 2) byId("document").scrollIntoView({ behavior: "instant" });
  }

  function turn(step) {
    const at = found.findIndex((one) => one.place === byId("document").dataset.place);
    if (found[at + step]) open(found[at + step]);
  }

  /* ---- a document ---- */
  function show(one) {
    const pane = byId("document");
    for (const button of byId("list").querySelectorAll("button")) {
      const current = Boolean(one) && button.dataset.place === one.place;
      button.setAttribute("aria-current", current);
      if (current) keepInView(button);
    }
    pane.dataset.place = one ? one.place : "";
    pane.replaceChildren(...(one ? told(one) : [make("p", { class: "quiet", id: "document-title" }, "Nothing to show.")]));
  }

  function keepInView(button) {
    const list = byId("list");
    const [inner, outer] = [button.getBoundingClientRect(), list.getBoundingClientRect()];
    if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
    if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
  }

  function told(one) {
    const facts = [one.place, one.site, one.language, one.status, `${number(one.characters)} characters`,
      `${number(one.removed)} removed (${percent(one.removed, one.characters)})`];
    const body = make("div", { class: "text", dir: "auto" });
    write(body, one);
    return [
      make("h3", { id: "document-title", dir: "auto" }, one.title),
      make("p", { class: "facts quiet small" }, facts.filter(Boolean).join(" · ")),
      ...(one.problem ? [make("p", { class: "problem" }, one.problem)] : []),
      tools(one), kinds(one), body,
    ];
  }

  function tools(one) {
    const views = Object.entries(VIEWS).map(([view, label]) => make("label", {},
      make("input", { type: "radio", name: "view", value: view, checked: state.view === view,
        onchange: () => change("view", view, one, `input[value=${view}]`) }), label));
    const at = found.indexOf(one);
    return make("div", { class: "tools" },
      make("button", { type: "button", id: "back", onclick: back }, "All documents"),
      make("fieldset", { "aria-label": "What is shown" }, ...views),
      make("label", { class: "check" }, make("input", { type: "checkbox", id: "reasons", checked: Boolean(state.reasons),
        disabled: state.view !== "changes",
        onchange: (event) => change("reasons", event.target.checked ? "all" : "", one, "#reasons") }), "All reasons"),
      make("span", { class: "turn" },
        make("button", { type: "button", disabled: at <= 0, onclick: () => turn(-1) }, "Previous"),
        make("button", { type: "button", disabled: at < 0 || at >= found.length - 1, onclick: () => turn(1) }, "Next")));
  }

  function change(name, value, one, focus) {
    state[name] = value;
    show(one);
    writeAddress();
    byId("document").querySelector(focus).focus();
  }

  function back() {
    byId("explorer").classList.remove("open");
    const current = byId("list").querySelector("[aria-current=true]");
    if (current) current.focus();
  }

  /* The kinds of boilerplate in a document: each button leads to the next part of its kind. */
  function kinds(one) {
    if (state.view !== "changes" || !one.kinds.size) return "";
    const counted = tally(one.pieces.map(([, category]) => category));
    return make("ul", { class: "kinds", "aria-label": "What was removed" }, ...counted.map(([category, times]) => {
      let next = 0;
      const jump = () => {
        const parts = [...byId("document").querySelectorAll(".why")].filter((why) => why.dataset.category === category);
        parts[next % parts.length].focus();
        next += 1;
      };
      return make("li", {}, make("button", { type: "button", class: color(category), onclick: jump },
        `${spoken(category)} ${times}`));
    }));
  }

  function write(body, one) {
    for (const [index, piece] of one.pieces.entries()) {
      const [shown, category, because] = piece;
      if (!shown && !category) body.append(make("span", { class: "remark" }, `… ${because} …`));
      else if (category && state.view === "changes") body.append(...removed(piece, index));
      else if (!category || state.view === "before") body.append(...marked(shown));
    }
    if (!body.textContent.trim()) body.append(make("p", { class: "quiet" }, "Nothing is left of this document."));
  }

  function removed([shown, category, because, score], index) {
    const core = shown.trim();
    if (!core) return [shown];
    const start = shown.length - shown.trimStart().length;
    const [before, after] = [shown.slice(0, start), shown.slice(start + core.length)];
    const id = `reason-${index}`;
    const sure = `${Math.round(100 * score)}%`;
    const part = make("span", { class: "part" });
    const why = make("button", { type: "button", class: `why ${color(category)}`, "aria-expanded": String(Boolean(state.reasons)),
      "aria-controls": id, "aria-label": `Removed, ${spoken(category)}, ${sure} sure: ${because}` }, spoken(category));
    why.dataset.category = category;
    const toggle = () => {
      why.setAttribute("aria-expanded", why.getAttribute("aria-expanded") === "true" ? "false" : "true");
      part.classList.remove("hushed");
    };
    why.addEventListener("click", toggle);
    part.addEventListener("pointerleave", () => part.classList.remove("hushed"));
    part.append(make("del", { class: color(category), onclick: () => getSelection().isCollapsed && toggle() }, ...marked(core)), why,
      make("span", { class: `reason ${color(category)}`, id }, make("b", {}, spoken(category)), ` ${because} · ${sure} sure`));
    return [before, part, after];
  }

  /* Text with the words that are searched for marked. */
  function marked(shown) {
    const wanted = words();
    if (!wanted.length) return [shown];
    const pattern = new RegExp(wanted.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")).join("|"), "giu");
    const nodes = [];
    let end = 0;
    for (const match of shown.matchAll(pattern)) {
      nodes.push(shown.slice(end, match.index), make("mark", {}, match[0]));
      end = match.index + match[0].length;
    }
    return [...nodes, shown.slice(end)];
  }

  /* ---- hands ---- */
  function listen() {
    let typing;
    const again = () => { search(); writeAddress(); };
    byId("filters").addEventListener("submit", (event) => event.preventDefault());
    byId("filters").addEventListener("reset", () => setTimeout(() => { byId("filters").querySelectorAll("select, input").forEach((one) => { one.value = ""; }); again(); }));
    byId("query").addEventListener("input", () => { clearTimeout(typing); typing = setTimeout(again, TYPING_PAUSE); });
    for (const id of FIELDS.slice(1)) byId(id).addEventListener("change", again);
    byId("list").addEventListener("keydown", walk);
    addEventListener("hashchange", follow);
    addEventListener("keydown", (event) => {
      if (event.key === "Escape") for (const part of document.querySelectorAll(".part:hover, .part:focus-within")) part.classList.add("hushed");
      if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
        event.preventDefault();
        byId("query").focus();
      }
    });
  }

  /* The arrow keys go through the list. */
  function walk(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const item = event.target.closest("li");
    const next = step && item && (step > 0 ? item.nextElementSibling : item.previousElementSibling);
    if (next) {
      event.preventDefault();
      next.firstElementChild.focus();
    }
  }

  function follow() {
    if (!location.hash.includes("=")) return;
    readAddress();
    search();
    if (state.doc) byId("explorer").classList.add("open");
    byId("documents").scrollIntoView({ behavior: "instant" });
  }

  fill("category", tally(documents.flatMap((one) => [...one.kinds])), "All", spoken);
  fill("site", tally(documents.map((one) => one.site)), "All");
  fill("status", tally(documents.map((one) => one.status)), "All");
  byId("explorer").hidden = !documents.length;
  listen();
  search();
  follow();
})();
